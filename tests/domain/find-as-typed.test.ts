import { expect, test } from 'vitest';
import { find } from '../../src/domain/find.ts';
import { findingOf, planNaming } from '../support/names.ts';

const shore = 'Fördjupad översiktsplan för Ågatan';
const plan = planNaming(shore, 'Studentlivet.se', 'Omvänt mentorskap', 'Öppna data 2030');

test.each([
  ['in capitals', 'FÖRDJUPAD ÖVERSIKTSPLAN FÖR ÅGATAN'],
  ['without dots and rings', 'fordjupad oversiktsplan for agatan'],
  ['with one slip', 'fördjupad öfersiktsplan för ågatan'],
  ['with two slips', 'fördjuppad översiktspaln för ågatan'],
  ['with a letter missing in every long word', 'fördjpad översikplan ågatn'],
  ['in the wrong order', 'översiktsplan Ågatan fördjupad'],
  ['cut short', 'fördjupad översikts'],
  ['cut short with a slip', 'fördjupaf översikts'],
  ['by its telling word alone', 'översiktsplan'],
  ['by its place alone', 'ågatan'],
  ['run together', 'fördjupadöversiktsplan'],
  ['with a space too many', 'fördjupad översikts plan för Ågatan'],
  ['in smart quotes', '”Fördjupad översiktsplan för Ågatan”'],
  ['with hard spaces', 'Fördjupad\u00a0översiktsplan\u00a0för\u202fÅgatan'],
  ['with marks that stand alone', 'Fo\u0308rdjupad o\u0308versiktsplan'],
  ['with an emoji', '🚲 översiktsplan 🏙️'],
  ['with spaces and a full stop', '   fördjupad   översiktsplan för ågatan.  '],
  ['as a question', 'projektet översiktsplan för ågatan?'],
])('a name typed %s is found', (_, words) => {
  expect(findingOf(plan, words)).toBe(shore);
});

test.each([
  ['studentlivet', 'Studentlivet.se'],
  ['studentlivet se', 'Studentlivet.se'],
  ['studentlivetse', 'Studentlivet.se'],
  ['studentlvet', 'Studentlivet.se'],
  ['oppna data', 'Öppna data 2030'],
  ['mentorskap', 'Omvänt mentorskap'],
  ['mentorskab', 'Omvänt mentorskap'],
])('"%s" finds %s', (words, name) => {
  expect(findingOf(plan, words)).toBe(name);
});

test.each([
  ['nothing', ''],
  ['spaces', '  \u00a0 '],
  ['punctuation', '?!()–"'],
  ['an emoji', '🚲'],
  ['a letter', 'o'],
  ['one word of 5,000 letters', 'ö'.repeat(5000)],
  ['5,000 characters of other words', 'lorem ipsum dolor '.repeat(280)],
  ['brackets without end', '('.repeat(5000)],
])('%s is no name and no fault', (_, words) => {
  expect(find(plan, words)).toMatchObject({ kind: 'none' });
});

test('a name of signs alone is found by its signs', () => {
  expect(findingOf(planNaming('🚲', '🚌'), ' 🚌 ')).toBe('🚌');
});
