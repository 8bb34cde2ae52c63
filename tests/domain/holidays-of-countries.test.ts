import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import type { HolidayName } from '../../src/domain/holiday.ts';
import { type HolidayCountry, holidaysOf } from '../../src/domain/holidays.ts';
import { weekdayOf } from '../../src/domain/weekday.ts';
import { isWorkingDay } from '../../src/domain/working-days.ts';

type Theirs = {
  /** How many days the library has in all the years. */
  readonly days: number;
  /** What others call our days. */
  readonly names: Partial<Record<HolidayName, string>>;
  /** Days that the library knows as no public holidays, and that people take off. It knows many more that nobody does. */
  readonly customs: readonly string[];
  /** Days that the library does not know at all. */
  readonly unknown?: readonly HolidayName[];
};

const countries: Readonly<Record<Exclude<HolidayCountry, 'none'>, Theirs>> = {
  SE: {
    days: 1_813,
    names: {
      'new-year': 'nyårsdagen',
      epiphany: 'trettondedag jul',
      'good-friday': 'långfredagen',
      'easter-eve': 'påskafton',
      easter: 'påskdagen',
      'easter-monday': 'annandag påsk',
      'may-day': 'första maj',
      ascension: 'Kristi himmelsfärdsdag',
      'whitsun-eve': 'pingstafton',
      whitsun: 'pingstdagen',
      'national-day': 'nationaldagen',
      'midsummer-eve': 'midsommarafton',
      midsummer: 'midsommardagen',
      'all-saints': 'alla helgons dag',
      'christmas-eve': 'julafton',
      christmas: 'juldagen',
      'boxing-day': 'annandag jul',
      'new-year-eve': 'nyårsafton',
    },
    customs: ['påskafton', 'pingstafton', 'midsommarafton', 'julafton', 'nyårsafton'],
  },
  NO: {
    days: 1_414,
    names: {
      'new-year': 'Første nyttårsdag',
      'maundy-thursday': 'Skjærtorsdag',
      'good-friday': 'Langfredag',
      easter: 'Første påskedag',
      'easter-monday': 'Andre påskedag',
      'may-day': 'Arbeidernes dag',
      'norwegian-constitution-day': 'Grunnlovsdagen',
      ascension: 'Kristi himmelfartsdag',
      whitsun: 'Første pinsedag',
      'whit-monday': 'Andre pinsedag',
      'christmas-eve': 'Julaften',
      christmas: 'Første juledag',
      'boxing-day': 'Andre juledag',
      'new-year-eve': 'Nyttårsaften',
    },
    customs: ['Julaften', 'Nyttårsaften'],
  },
  DK: {
    days: 1_236,
    names: {
      'new-year': 'Nytårsdag',
      'maundy-thursday': 'Skærtorsdag',
      'good-friday': 'Langfredag',
      easter: 'Påskedag',
      'easter-monday': 'Anden påskedag',
      'prayer-day': 'Store Bededag',
      ascension: 'Kristi Himmelfartsdag',
      whitsun: 'Pinsedag',
      'whit-monday': 'Anden Pinsedag',
      'danish-constitution-day': 'Grundlovsdag',
      'christmas-eve': 'Juleaftensdag',
      christmas: 'Juledag',
      'boxing-day': 'Anden Juledag',
    },
    customs: ['Grundlovsdag', 'Juleaftensdag'],
    // Shops are open, and so the library has not heard of it; universities are closed, as on the two days before.
    unknown: ['new-year-eve'],
  },
  FI: {
    days: 1_515,
    names: {
      'new-year': 'uudenvuodenpäivä',
      epiphany: 'loppiainen',
      'good-friday': 'pitkäperjantai',
      easter: 'pääsiäispäivä',
      'easter-monday': 'toinen pääsiäispäivä',
      'may-day': 'vappu',
      ascension: 'helatorstai',
      whitsun: 'helluntaipäivä',
      'midsummer-eve': 'juhannusaatto',
      midsummer: 'juhannuspäivä',
      'all-saints': 'pyhäinpäivä',
      'finnish-independence-day': 'itsenäisyyspäivä',
      'christmas-eve': 'jouluaatto',
      christmas: 'joulupäivä',
      'boxing-day': 'tapaninpäivä',
    },
    // New Year's Eve is one for banks, says the library. The agreements that give people the two other eves off leave it out.
    customs: ['juhannusaatto', 'jouluaatto'],
  },
};

const century = Array.from({ length: 101 }, (_, index) => 2000 + index);
const listed = (holidays: Holidays, { customs }: Pick<Theirs, 'customs'>, year: number) =>
  holidays.getHolidays(year).filter(({ type, name }) => type === 'public' || customs.includes(name));

describe.each(Object.entries(countries))('a hundred and one years of holidays (%s)', (country, their) => {
  const others = new Holidays(country);
  const theirs = (year: number) =>
    listed(others, their, year)
      .map(
        ({ date, type, name }) => `${date.slice(0, 10)} ${name} ${type === 'public' ? 'public' : 'custom'}`,
      )
      .sort();
  const ours = (year: number) =>
    holidaysOf(year, country as HolidayCountry)
      .filter(({ name }) => !their.unknown?.includes(name))
      .map(({ day, name, kind }) => `${day} ${their.names[name]} ${kind}`)
      .sort();

  test('are those that a maintained library knows, and the days that people take off beside them', () => {
    const known = century.map(theirs);
    expect(known.flat()).toHaveLength(their.days);
    for (const [index, year] of century.entries()) expect(ours(year)).toEqual(known[index]);
  });
});

test('what the library does not know is off in Denmark all the same, every year', () => {
  const eves = century.flatMap((year) =>
    holidaysOf(year, 'DK').filter(({ name }) => name === 'new-year-eve'),
  );
  expect(eves.map(({ day, kind }) => `${day} ${kind}`)).toEqual(
    century.map((year) => `${year}-12-31 custom`),
  );
});

test('Åland takes the weekdays off that Finland does', () => {
  const islands = new Holidays('AX');
  const weekdaysOff = (days: readonly string[]) =>
    [...new Set(days)].filter((day) => weekdayOf(day) < 6).sort();
  const theirs = century.flatMap((year) =>
    listed(islands, { customs: ['midsommarafton', 'julafton'] }, year).map(({ date }) => date.slice(0, 10)),
  );
  const ours = century.flatMap((year) => holidaysOf(year, 'FI').map(({ day }) => day));
  expect(weekdaysOff(theirs).length).toBeGreaterThan(800);
  expect(weekdaysOff(ours)).toEqual(weekdaysOff(theirs));
});

test.each([
  ['the Great Prayer Day was the last in 2023', 'DK', '2023-05-05', '2024-04-26'],
  ['1 May is off in Norway, and not in Denmark', 'NO', '2028-05-01', '2026-06-05'],
  ['Midsummer Eve is off in Finland, and New Year’s Eve is not', 'FI', '2026-06-19', '2026-12-31'],
  ['5 June is off in Denmark, and 1 May is not', 'DK', '2026-06-05', '2026-05-01'],
] as const)('%s', (_, country, off, on) => {
  expect([isWorkingDay(off, country), isWorkingDay(on, country)]).toEqual([false, true]);
});
