import { expect, test } from 'vitest';
import { readPlanIn } from '../support/written-plans.ts';

const vastmark = readPlanIn('tests/documents/plans/vastmark.md');
const sjoberga = readPlanIn('tests/documents/plans/sjoberga.txt');

test('a plan whose activities are headings, with labels in another order, is read', () => {
  expect(vastmark.decided.areas[0]).toMatchObject({
    name: 'Levande landsbygd',
    text: 'Landsbygden ska gå att leva på. Här prövas nya sätt att bo, odla och resa.',
    goals: [2, 11, 15],
  });
  expect(vastmark.activities[0]).toMatchObject({
    name: 'Byskolan som mötesplats',
    kind: 'Aktivitet',
    description: 'Skolan står tom på kvällarna. Det går att ändra på.\nBudget: 200 000 kr',
    goals: [4, 11],
    start: { text: 'HT23', from: '2023-07-01', to: '2023-12-31' },
    responsible: [
      { party: 'VK', unit: 'Barn-, kultur- och fritidsförvaltningen' },
      { party: 'HV', unit: 'Lärarutbildningen' },
    ],
    reporting: { kind: 'recurring', text: 'varje vår' },
  });
});

test('a table with one activity a row is read', () => {
  expect(vastmark.decided.areas[1]?.activities).toMatchObject([
    { name: 'Affärslabbet', kind: 'Insats', goals: [8, 9], start: { text: 'Q2 2023' }, situation: 'Startat' },
    { name: 'Examensjobb på tvären', situation: null, task: 'Initiera' },
  ]);
});

test('a table of labels and texts gives the facts of the document', () => {
  expect(vastmark.decided.document).toMatchObject({
    title: 'Handlingsplan 2023–2026',
    adoptedBy: 'Kommunfullmäktige i Västmark',
    diarienummer: 'KS 2022/118',
    responsible: 'Utvecklingschefen',
  });
  expect(vastmark.decided.period).toEqual({ from: '2023-01-01', to: '2026-12-31' });
});

test('what is not understood is named and kept', () => {
  expect(vastmark.found('label-unknown')).toMatchObject([{ line: 29, label: 'Budget' }]);
  expect(vastmark.found('goal-unknown')).toMatchObject([{ line: 47, goal: 18 }]);
  expect(vastmark.found('start-unreadable')).toMatchObject([{ line: 36, text: 'när pengarna är klara' }]);
  expect(vastmark.found('date-outside-period')).toMatchObject([{ line: 47, text: '2031' }]);
  expect(vastmark.found('goal-not-declared').map(({ goal }) => goal)).toEqual([4, 9]);
});

test('a plan of plain text is read by its look', () => {
  expect(sjoberga.decided.areas.map(({ name, activities }) => [name, activities.length])).toEqual([
    ['Trygg uppväxt', 2],
    ['Ren luft', 1],
  ]);
  expect(sjoberga.decided.period).toEqual({ from: '2024-01-01', to: '2027-12-31' });
  expect(sjoberga.activities.map(({ kind, name }) => `${kind}: ${name}`)).toEqual([
    'Nätverk: Föräldrar i klassrummet',
    'Nätverk: Läxhjälp på bussen',
    'Projekt: Mätare på cyklar',
  ]);
});

test('slips of the pen in a plain text are seen', () => {
  expect(sjoberga.found('label-misspelt')).toMatchObject([{ line: 15, meant: 'Återrapportering' }]);
  expect(sjoberga.found('unit-spellings')).toMatchObject([{ spellings: ['Skolenheten', 'Skolenhten'] }]);
  expect(sjoberga.found('responsible-unreadable')).toMatchObject([{ line: 27 }]);
  expect(sjoberga.found('layout-skipped').map(({ text }) => text)).toEqual(['1', '2']);
});
