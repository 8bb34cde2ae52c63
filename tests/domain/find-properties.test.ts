import fc from 'fast-check';
import { expect, test } from 'vitest';
import { find } from '../../src/domain/find.ts';
import { takeSnapshot } from '../../src/domain/snapshot.ts';
import { anActivity } from '../support/activities.ts';
import { planNaming } from '../support/names.ts';
import { aPlan } from '../support/plans.ts';

const syllables = [
  'sam',
  'verk',
  'klim',
  'stad',
  'hall',
  'bor',
  'utb',
  'forsk',
  'lär',
  'våg',
  'grön',
  'drift',
];
const longWord = fc
  .array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 4 })
  .map((parts) => parts.join(''))
  .filter((word) => word.length >= 8);
const longName = fc.uniqueArray(longWord, { minLength: 2, maxLength: 4 }).map((words) => words.join(' '));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  longName,
);

/** One slip of the hand: a letter gone, doubled, changed, or two that changed places. */
const slips: readonly ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.charAt(at) + text.slice(at),
  (text, at) => `${text.slice(0, at)}e${text.slice(at + 1)}`,
  (text, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
];

test('no words and no names make finding throw', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 8 }), anyText, (names, words) => {
      expect(['one', 'several', 'none']).toContain(find(planNaming(...names), words).kind);
    }),
  );
});

test('an exact name always finds exactly the activities that have it', () => {
  const names = fc.array(
    anyText.filter((name) => name.trim() !== ''),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(names, fc.nat(), (all, pick) => {
      const name = all[pick % all.length] ?? '';
      const activities = all.map((one, at) => anActivity({ id: `activity:${at}`, name: one }));
      const found = find(takeSnapshot(aPlan({ activities })), name, ['activity']);
      const ids = activities.filter((one) => one.name.trim() === name.trim()).map(({ id }) => id);
      const matches = found.kind === 'one' ? [found.match] : found.kind === 'several' ? found.matches : [];
      expect(matches.map(({ id }) => id)).toEqual(ids);
    }),
  );
});

test('a slip of the hand in a long name never gives another activity for certain', () => {
  const names = fc.uniqueArray(longName, { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(names, fc.nat(), fc.nat(), fc.constantFrom(...slips), (all, pick, place, slip) => {
      const name = all[pick % all.length] ?? '';
      const typed = slip(name, place % name.length);
      fc.pre(!all.includes(typed));
      const found = find(planNaming(...all), typed, ['activity']);
      if (found.kind === 'one') expect(found.match.name).toBe(name);
      if (found.kind === 'several') expect(found.matches.map((match) => match.name)).toContain(name);
    }),
    { numRuns: 200 },
  );
});
