import { expect, test } from 'vitest';
import { readPlanIn } from '../support/written-plans.ts';

const { decided, activities, found, findings } = readPlanIn('docs/examples/handlingsplan-2021-2024.md');
const activity = (name: string) => activities.find((one) => one.name.startsWith(name));

test('the document says what it is, and blank facts stay unknown', () => {
  expect(decided.document).toMatchObject({
    type: 'Handlingsplan',
    diarienummer: 'KS',
    responsible: 'Biträdande kommundirektör',
    adoptedBy: null,
    keywords: 'Samverkan, Linköpings universitet',
  });
  expect(decided.period).toEqual({ from: '2021-01-01', to: '2024-12-31' });
  expect(found('fact-blank').map(({ line }) => line)).toEqual([5, 7, 16, 17, 18]);
  expect(found('fact-incomplete')).toMatchObject([{ line: 13, fact: 'diarienummer' }]);
});

test('each area is one, however many times its heading stands, and keeps its declared goals and text', () => {
  expect(decided.areas.map(({ name, goals, activities }) => [name, goals, activities.length])).toEqual([
    ['Hållbar stadsutveckling', [5, 7, 10, 11, 15, 16, 17], 4],
    ['Hållbar tillväxt', [5, 8, 9, 12, 17], 3],
    ['Hållbar välfärd', [3, 4, 5, 10, 17], 3],
  ]);
  expect(decided.crossCuttingGoals).toEqual([5, 17]);
});

test('a sentence that the page has cut in two is one again', () => {
  expect(decided.areas[2]?.text).toContain('frågor som kommer ur vardagen i verksamheterna');
});

test('parties are those the text introduces, and those that only an activity names', () => {
  expect(decided.parties).toEqual([
    { short: 'LK', name: 'Linköpings kommun' },
    { short: 'LiU', name: 'Linköpings universitet' },
    { short: 'Kårservice', name: 'Kårservice' },
  ]);
  expect(found('party-unintroduced')).toMatchObject([{ party: 'Kårservice' }]);
});

test('an activity is read whole', () => {
  expect(activity('Klimatneutrala')).toEqual({
    name: 'Klimatneutrala Linköping 2030 (Viable Cities)',
    kind: 'Projekt',
    description: expect.stringMatching(/^Staden är med i .* minskar utsläppen\.$/),
    goals: [5, 7, 11, 17],
    start: { text: 'Oktober 2021', from: '2021-10-01', to: '2021-10-31', precision: 'month' },
    milestones: [],
    situation: 'Ansökan gick igenom och arbetet är i gång.',
    responsible: [
      { party: 'LK', unit: 'Hållbarhetsenheten' },
      { party: 'LK', unit: 'Näringsliv och tillväxt' },
      { party: 'LiU', unit: 'TEMA Teknik- och Social förändring' },
    ],
    task: 'Följa projektet.',
    reporting: { kind: 'ongoing', text: 'Fortlöpande' },
  });
  expect(activity('FoU-centrum')).toMatchObject({ kind: 'Centrumbildning', start: null });
});

test('what the plan leaves open is told, each thing at its line', () => {
  expect(found('label-misspelt')).toHaveLength(7);
  expect(found('field-missing').map(({ field, activity }) => [field, activity.slice(0, 6)])).toEqual([
    ['start', 'Mentor'],
    ['start', 'FoU-ce'],
  ]);
  expect(found('goal-not-carried').map(({ area, goal }) => [area, goal])).toEqual([
    ['Hållbar stadsutveckling', 15],
    ['Hållbar tillväxt', 12],
  ]);
  expect(found('hidden-date').map(({ text }) => text)).toEqual(['under 2022', 'hösten 2022']);
  expect(found('unit-spellings').map(({ spellings }) => spellings[1])).toEqual([
    'Tema Teknik- och Social förändring',
    'LiSP',
    'Utbildningsförvaltningen',
  ]);
  expect(found('unit-unspecific')).toHaveLength(1);
});

test('introductions and the table of contents are set aside, and said to be', () => {
  expect(found('text-kept').map(({ heading }) => heading)).toEqual([
    'Om planen',
    'Områdena',
    'Områdena och de globala målen',
    'Aktiviteter/ projekt/ initiativ',
  ]);
  expect(found('contents-skipped')).toMatchObject([{ line: 23, to: 28 }]);
});

test('findings come in the order of the document, those about all of it last', () => {
  const lines = findings.map(({ line }) => line ?? Number.POSITIVE_INFINITY);
  expect(lines).toEqual(lines.toSorted((one, other) => one - other));
});
