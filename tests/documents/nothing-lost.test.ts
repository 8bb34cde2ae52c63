import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlan } from '../../src/documents/read-plan.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { termSeasons } from '../../src/domain/seasons.ts';
import { markedDocuments } from '../support/arbitrary-documents.ts';

const runs = Number(process.env.RUNS ?? 300);

const read = (text: string) =>
  readPlan({ name: 'plan.md', bytes: new TextEncoder().encode(text) }, termSeasons);

function covers(finding: Finding, line: number): boolean {
  if (finding.line === null) return false;
  return finding.line <= line && line <= ('to' in finding ? finding.to : finding.line);
}

test('every line of a document is in the plan, or a finding tells what became of it', () => {
  fc.assert(
    fc.property(markedDocuments, ({ text, marks }) => {
      const reading = read(text);
      if ('refused' in reading) return;
      const said = JSON.stringify(reading);
      const lost = marks.filter(
        ({ line, mark }) =>
          !said.includes(mark) && !reading.findings.some((finding) => covers(finding, line)),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: runs },
  );
});

test('no text whatever makes the reader fail', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: fc.constantFrom(...'#*-|:()[]<>&\\`_ \n\tMål5Å.'), maxLength: 400 }),
  );
  fc.assert(
    fc.property(anything, (text) => {
      read(text);
    }),
    { numRuns: runs },
  );
});

test('no bytes whatever make the reader fail', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      readPlan({ name: 'plan.txt', bytes }, termSeasons);
    }),
  );
});
