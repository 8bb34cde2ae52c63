import { expect, test } from 'vitest';
import { readActivityWith } from '../support/written-plans.ts';

test('a second date beside the start is proposed as a milestone', () => {
  const { activity, found } = readActivityWith({ Start: 'Hösten 2021. Prov görs våren 2022.' });
  expect(activity.start).toMatchObject({ text: 'Hösten 2021', from: '2021-07-01', precision: 'season' });
  expect(activity.milestones).toMatchObject([{ text: 'våren 2022', from: '2022-01-01', to: '2022-06-30' }]);
  expect(found('milestone-proposed')).toMatchObject([{ line: 7, sentence: 'Prov görs våren 2022.' }]);
});

test('words around the only date of a start are kept with it', () => {
  const { activity } = readActivityWith({ Start: 'Preliminärt hösten 2021.' });
  expect(activity.start).toMatchObject({ text: 'Preliminärt hösten 2021', from: '2021-07-01' });
});

test('words of a start that state no date are told of, not dropped', () => {
  const { found } = readActivityWith({ Start: 'Hösten 2021. Nämnden beslutar. Prov våren 2022.' });
  expect(found('start-says-more')).toMatchObject([{ text: 'Nämnden beslutar' }]);
});

test('a start that is no date is kept as it stands and pointed out', () => {
  const { activity, found } = readActivityWith({ Start: 'När vägen är klar.' });
  expect(activity.start).toEqual({ text: 'När vägen är klar', from: null, to: null, precision: null });
  expect(found('start-unreadable')).toHaveLength(1);
});

test('no start is no start', () => {
  const { activity, found } = readActivityWith({ Start: '' });
  expect(activity.start).toBeNull();
  expect(found('field-missing')).toMatchObject([{ line: 7, field: 'start' }]);
});

test.each([
  ['Fortlöpande.', { kind: 'ongoing', text: 'Fortlöpande' }],
  [
    'Våren 2023.',
    { kind: 'dated', text: 'Våren 2023', from: '2023-01-01', to: '2023-06-30', precision: 'season' },
  ],
  ['Två gånger per år', { kind: 'recurring', text: 'Två gånger per år' }],
  ['När det passar', { kind: 'unknown', text: 'När det passar' }],
  ['', { kind: 'unknown', text: null }],
])('reporting "%s" is understood', (text, reporting) => {
  expect(readActivityWith({ Återrapportering: text }).activity.reporting).toEqual(reporting);
});

test('of several times of reporting the first holds, and that is said', () => {
  const { activity, found } = readActivityWith({ Återrapportering: 'Löpande, och våren 2023' });
  expect(activity.reporting).toMatchObject({
    kind: 'dated',
    text: 'Löpande, och våren 2023',
    from: '2023-01-01',
  });
  expect(found('reporting-several')).toMatchObject([{ used: 'våren 2023' }]);
});

test('a date that hides in the decided situation is brought to light', () => {
  const { found } = readActivityWith({ 'Aktuellt läge': 'Den byggs. Den invigs hösten 2022.' });
  expect(found('hidden-date')).toMatchObject([
    { line: 8, text: 'hösten 2022', sentence: 'Den invigs hösten 2022.' },
  ]);
});
