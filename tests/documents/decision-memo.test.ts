import { expect, test } from 'vitest';
import { readPlan } from '../../src/documents/read-plan.ts';
import { termSeasons } from '../../src/domain/seasons.ts';
import { readText } from '../support/written-plans.ts';

const memo = `
Handlingsplan för ungas inflytande 2022-2023

Sammanfattning

Nämnden bad om en ny plan. Här är den.

Ärendet

2022-03-01

Diarienummer

KS 2022/77

Den nya planen har tre områden. De områden som föreslås är:

2022-03-01

Diarienummer

KS 2022/77

1. Fritid
2. Skola och vardag
3. Första jobbet

Beslut expedieras till:
Ungdomsrådet
Kulturnämnden
`;

const { decided, found } = readText(memo, 'memo.txt');

test('a memo that only lists areas is a plan without activities, and that is said', () => {
  expect(decided.areas.map(({ name }) => name)).toEqual(['Fritid', 'Skola och vardag', 'Första jobbet']);
  expect(found('no-activities')).toMatchObject([{ severity: 'note', areas: 3 }]);
  expect(found('areas-from-list')).toHaveLength(1);
  expect(found('parties-missing')).toHaveLength(1);
});

test('the facts that stand in a memo are read, and no others are made up', () => {
  expect(decided.document).toMatchObject({
    title: 'Handlingsplan för ungas inflytande 2022-2023',
    diarienummer: 'KS 2022/77',
    addressedTo: 'Ungdomsrådet\nKulturnämnden',
    type: null,
    status: null,
    validity: null,
  });
  expect(decided.period).toEqual({ from: '2022-01-01', to: '2023-12-31' });
  expect(found('period-guessed')).toMatchObject([{ text: '2022-2023' }]);
});

test('the head that each page repeats is set aside once and for all', () => {
  expect(found('layout-skipped').map(({ line }) => line)).toEqual([10, 18]);
  expect(found('fact-differs')).toEqual([]);
});

test('prose without areas or activities is no plan', () => {
  const bytes = new TextEncoder().encode('# Protokoll\n\nVi möttes.\n\nStatus: klart\n');
  expect(readPlan({ name: 'protokoll.md', bytes }, termSeasons)).toEqual({ refused: 'no-plan' });
});
