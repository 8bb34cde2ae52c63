import { expect, test } from 'vitest';
import { crossCuttingGoals } from '../../src/documents/cross-cutting.ts';
import { readGoals } from '../../src/documents/read-goals.ts';
import { readText } from '../support/written-plans.ts';

test.each([
  ['5, 7, 11, 17', [5, 7, 11, 17]],
  ['Mål 11 och 5', [11, 5]],
  ['Mål 5 Jämställdhet\nMål 7 Hållbar energi för alla', [5, 7]],
  ['3.4, 11.2 och 11.3', [3, 11]],
  ['15-17', [15, 16, 17]],
  ['Hållbara städer, jämställdhet', [11, 5]],
  ['Agenda 2030', []],
])('goals as written: %s', (text, goals) => {
  expect(readGoals(text)).toMatchObject({ goals, unknown: [], saysMore: false });
});

test('a number that no goal has is told of', () => {
  expect(readGoals('5, 18, 0')).toEqual({ goals: [5], unknown: [18, 0], saysMore: false });
});

test('words beside the goals are kept and told of', () => {
  const { activities, found } = readText(
    '# Plan\n## Stad\n- Projekt: Tak\n- Mål: 11 och att alla trivs\n- Start: 2022',
  );
  expect(activities).toMatchObject([{ goals: [11], description: 'Mål: 11 och att alla trivs' }]);
  expect(found('goals-unreadable')).toMatchObject([{ line: 4 }]);
});

test.each([
  ['Mål 5 och mål 17 är övergripande.', [5, 17]],
  ['”Mål 5 Jämställdhet” återkommer i samtliga temaområden. Mål 3 är viktigt.', [5]],
  ['Mål 11 gäller staden.', []],
])('cross-cutting goals: %s', (text, goals) => {
  expect(crossCuttingGoals(text)).toEqual(goals);
});

test('a label may announce the goals of every area', () => {
  const { decided } = readText(
    '# Plan\n\nÖvergripande mål: 5 och 17\n\n## Stad\n- Projekt: Tak\n- Start: 2022',
  );
  expect(decided.crossCuttingGoals).toEqual([5, 17]);
});
