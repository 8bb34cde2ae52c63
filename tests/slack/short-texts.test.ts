import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agoText } from '../../src/slack/blocks/ago-text.ts';
import { cutText } from '../../src/slack/blocks/cut-text.ts';
import { dayText } from '../../src/slack/blocks/day-text.ts';
import { escapeText } from '../../src/slack/blocks/escape-text.ts';
import { languageOf } from '../../src/slack/language-of.ts';
import { aReader } from '../support/readers.ts';

const { words } = aReader();
const family = '👩‍👩‍👧‍👦';

test.each([
  ['2022-11-22', 'i dag'],
  ['2022-11-23', 'i dag'],
  ['2022-11-21', 'i går'],
  ['2022-11-09', 'för 13 dagar sedan'],
  ['2022-11-08', 'för 2 veckor sedan'],
  ['2022-09-24', 'för 8 veckor sedan'],
  ['2022-09-22', 'för 2 månader sedan'],
  ['2020-11-24', 'för 23 månader sedan'],
  ['2020-11-21', 'för 2 år sedan'],
])('seen from 22 November, %s was %s', (day, ago) => {
  expect(agoText(day, '2022-11-22', words)).toBe(ago);
});

test('a day is written with its month', () => {
  expect([dayText('2022-03-05', words), dayText('2022-03-05', aReader('en').words)]).toEqual([
    '5 mars 2022',
    '5 March 2022',
  ]);
});

test('text is cut between what a reader sees as signs', () => {
  expect(cutText(`Hej ${family}${family}`, 4 + family.length + 1)).toBe(`Hej ${family}…`);
});

test('cut text is never longer than it may be, and short text is left alone', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.integer({ min: 1, max: 60 }),
      (text, limit) => {
        const cut = cutText(text, limit);
        expect(cut.length).toBeLessThanOrEqual(limit);
        expect(cut === text).toBe(text.length <= limit);
      },
    ),
  );
});

test('Slack shows escaped text as it was written', () => {
  expect(escapeText('<!channel> & <@U1>')).toBe('&lt;!channel&gt; &amp; &lt;@U1&gt;');
});

test.each([
  ['sv-SE', 'sv'],
  ['sv', 'sv'],
  ['en-GB', 'en'],
  ['de-DE', null],
  ['svx', null],
  [undefined, null],
])('a Slack in %s is read in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
