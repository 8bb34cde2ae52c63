import { expect, test } from 'vitest';
import { readDates } from '../../src/domain/read-dates.ts';
import { termSeasons } from '../../src/domain/seasons.ts';

const datesIn = (text: string) => readDates(text, termSeasons).dates.map((date) => date.text);

test('every date of a text is found in order, each with its sentence', () => {
  const text = 'Januari 2022. Remiss går ut våren 2022, t.ex. till Kårservice. Beslut den 15 sept. 2022.';
  expect(readDates(text, termSeasons).dates).toMatchObject([
    { text: 'Januari 2022', sentence: 'Januari 2022.' },
    { text: 'våren 2022', sentence: 'Remiss går ut våren 2022, t.ex. till Kårservice.' },
    { text: 'den 15 sept. 2022', sentence: 'Beslut den 15 sept. 2022.' },
  ]);
});

test.each([
  ['Planen revideras under 2025 av staben', 'under 2025'],
  ['Klart senast 2023, enligt beslut', 'Klart senast 2023'],
  ['Planerad start 2023, om medel finns', 'start 2023'],
  ['Nästa agenda i mars 2022 är full', 'mars 2022'],
  ['Omställda städer till 2030', 'till 2030'],
  ['Gäller från och med 2024 i hela staden', 'från och med 2024'],
  ['Avtal för perioden 2021–2024 finns', '2021–2024'],
  ['Börjar 2022-03-15 kl. 13', '2022-03-15'],
  ['Väntas i slutet av 2022 eller så', 'slutet av 2022'],
  ['Gäller under 2022 och 2023 i båda städerna', 'under 2022 och 2023'],
  ['Pågår mitten av 2022–mitten av 2023 här', 'mitten av 2022–mitten av 2023'],
])('in "%s" stands "%s"', (text, date) => {
  expect(datesIn(text)).toEqual([date]);
});

test.each([
  'Bidrar till Agenda 2030',
  'Mål i Agenda 2030-arbetet, från 2030-målen räknat',
  'Framtidsstaden 2030 (Fossilfritt)',
  'målet fossilfritt centrum 2025 och framåt',
  'Diarienummer KS 2020/0201',
  'dnr 2016/0869, nr 2021-2024',
  'Ring 013-20 20 22 eller 0730-2022 15',
  'Sal 2022, 2100 platser',
  'Växer från 2000 studenter till 2100 studenter',
  'Mötet den 12 maj',
  'Börjar tidigast under hösten 2022',
  'Någon gång efter år 2022',
  'Ses den 31 april 2022',
  'Det blir så i alla fall 2022',
  'Läses 2022-03-15-17',
  'Under läsåret 2022/2025',
])('no date is seen in "%s"', (text) => {
  expect(datesIn(text)).toEqual([]);
});

test.each(['Fortlöpande.', 'löpande', 'Kontinuerligt', 'Tills vidare', 'FORTLÖPANDE', 'Ongoing'])(
  '"%s" goes on without a date',
  (text) => {
    expect(readDates(text, termSeasons)).toEqual({ ongoing: true, recurring: false, dates: [] });
  },
);

test('what is said not to go on does not', () => {
  expect(readDates('Inte löpande', termSeasons).ongoing).toBe(false);
});

test.each([
  'Varje vår',
  'Årligen',
  'Årlig uppföljning',
  'Två gånger per år',
  '2 ggr/år',
  'En gång i kvartalet',
  'Kvartalsvis',
  'Vid varje möte',
  'Vartannat år',
  'Every spring',
  'Twice a year',
])('"%s" comes back', (text) => {
  expect(readDates(text, termSeasons)).toEqual({ ongoing: false, recurring: true, dates: [] });
});

test.each(['Årskurs fem', 'Vid vårt möte', 'Vid vart och ett av läsåren', 'Varje student får svar'])(
  '"%s" does not come back',
  (text) => {
    expect(readDates(text, termSeasons).recurring).toBe(false);
  },
);

test('a text may say that it goes on and when it was first heard of', () => {
  expect(readDates('Fortlöpande, första gången hösten 2022', termSeasons)).toMatchObject({
    ongoing: true,
    dates: [{ text: 'hösten 2022' }],
  });
});
