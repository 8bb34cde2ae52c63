import type { FindingCode, FindingOf } from '../domain/finding.ts';
import type { Words } from './words.ts';

/** A finding as one sentence that a person can act on. */
export function sayFinding<Code extends FindingCode>(finding: FindingOf<Code>, words: Words): string {
  const sentences: { readonly [Each in FindingCode]: (finding: FindingOf<Each>) => string } = words.findings;
  return sentences[finding.code](finding);
}
