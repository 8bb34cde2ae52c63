import { expect, test } from 'vitest';
import { anActivity, reportingAt } from '../support/activities.ts';
import { agendaOf, anAgendaMeeting, heldBy, reportsOf, under } from '../support/agendas.ts';
import { aPlan } from '../support/plans.ts';
import { anUpdate } from '../support/updates.ts';

const spring = reportingAt('Våren 2022', '2022-01-01', '2022-06-30');
const cycling = anActivity({ name: 'Cykelstråk', reporting: spring });
const schools = anActivity({ name: 'Skolor' });
const [january, march, may] = ['2022-01-20', '2022-03-15', '2022-05-10'].map((day) =>
  anAgendaMeeting(day),
) as [
  ReturnType<typeof anAgendaMeeting>,
  ReturnType<typeof anAgendaMeeting>,
  ReturnType<typeof anAgendaMeeting>,
];

const question = (id: string, on: string, kind: 'discuss' | 'decide' = 'discuss') => ({
  id,
  seat: { party: 'LK', unit: null },
  author: 'U-ANNA',
  at: new Date(`${on}T12:00:00Z`),
  kind,
  text: 'Ska vi fortsätta?',
  update: null,
});

test('an agenda keeps the order of Swedish councils', () => {
  const plan = aPlan({
    activities: [anActivity({ name: 'Skolor', questions: [question('q', '2022-03-01')] })],
  });
  const held = [heldBy(agendaOf(plan, { meeting: january, meetings: [january, march] }))];
  const agenda = agendaOf(plan, { held, meetings: [january, march, may], added: [{ id: 'a', name: 'Ny' }] });
  expect(agenda.headings.map(({ key }) => key)).toEqual([
    'opening',
    'adjusters',
    'approval',
    'previous',
    'reporting',
    'new',
    'other',
    'next',
    'closing',
  ]);
  expect(under(agenda, 'next').meeting).toEqual(may);
  expect(under(agenda, 'previous').on).toBe('2022-01-20');
});

test('a dated reporting is given at the first meeting inside its interval, and not again', () => {
  const plan = aPlan({ activities: [cycling] });
  const meetings = [january, march];
  expect(reportsOf(agendaOf(plan, { meeting: january, meetings }))).toEqual([['Cykelstråk', 'dated']]);
  expect(reportsOf(agendaOf(plan, { meeting: march, meetings }))).toEqual([]);
});

test('a dated reporting that no meeting fell inside is given at the first meeting after, and said to be late', () => {
  const autumn = anAgendaMeeting('2022-09-01');
  const agenda = agendaOf(aPlan({ activities: [cycling] }), { meeting: autumn, meetings: [autumn] });
  expect(under(agenda, 'reporting').items[0]?.reason).toEqual({
    why: 'dated',
    text: 'Våren 2022',
    late: true,
  });
});

test('what a meeting did not reach comes first to the next, with the day it was put off', () => {
  const plan = aPlan({ activities: [cycling] });
  const meetings = [january, march];
  const held = [
    heldBy(agendaOf(plan, { meeting: january, meetings }), {
      'report/activity:Cykelstråk': { notReached: true },
    }),
  ];
  const agenda = agendaOf(plan, { meetings, held });
  expect(under(agenda, 'reporting').items[0]?.reason).toEqual({ why: 'not-reached', on: '2022-01-20' });
});

test('time that is left goes to what is in trouble, then to what has changed, then to what was heard of longest ago', () => {
  const said = (name: string, ...updates: Parameters<typeof anUpdate>[0][]) =>
    anActivity({ name, updates: updates.map((update) => anUpdate(update)) });
  const plan = aPlan({
    activities: [
      said('Tyst'),
      said('Oförändrad', { on: '2022-01-01', status: 'on_track' }),
      said('Ändrad', { on: '2022-03-01', status: 'on_track' }, { on: '2022-01-01', status: 'not_started' }),
      said('Risk', { on: '2022-01-01', status: 'at_risk' }),
      said('Stannad', { on: '2022-01-01', status: 'stalled' }),
    ],
  });
  const held = [
    heldBy(agendaOf(aPlan({ activities: [anActivity({ name: 'Tyst' })] }), { meeting: january })),
  ];
  const reports = (minutes: number) => {
    const agenda = agendaOf(plan, { held, meeting: anAgendaMeeting('2022-03-15', minutes) });
    const { items, written } = under(agenda, 'reporting');
    return {
      aloud: items.map(({ activity }) => activity.name).toSorted(),
      read: written.map(({ name }) => name),
    };
  };
  expect(reports(25)).toEqual({ aloud: ['Stannad'], read: ['Risk', 'Ändrad', 'Oförändrad', 'Tyst'] });
  expect(reports(30)).toEqual({ aloud: ['Risk', 'Stannad'], read: ['Ändrad', 'Oförändrad', 'Tyst'] });
  expect(reports(40).read).toEqual(['Tyst']);
});

test('what is done leaves the rotation once the council has met since', () => {
  const done = anActivity({ name: 'Klar', updates: [anUpdate({ on: '2022-02-01', status: 'done' })] });
  const before = heldBy(agendaOf(aPlan({ activities: [schools] }), { meeting: january }));
  const plan = aPlan({ activities: [done] });
  expect(reportsOf(agendaOf(plan, { held: [before] }))).toEqual([['Klar', 'changed']]);
  const since = heldBy(agendaOf(plan, { held: [before] }));
  expect(reportsOf(agendaOf(plan, { meeting: may, held: [since, before] }))).toEqual([]);
});

test('a raised question stands until a meeting has got to it, a decision with more time than a discussion', () => {
  const questions = [question('b', '2022-03-02', 'decide'), question('a', '2022-03-01')];
  const plan = aPlan({ activities: [anActivity({ name: 'Skolor', questions })] });
  const first = agendaOf(plan);
  expect(under(first, 'questions').items.map(({ key, minutes }) => [key, minutes])).toEqual([
    ['question/a', 10],
    ['question/b', 15],
  ]);
  const next = agendaOf(plan, {
    meeting: may,
    held: [heldBy(first, { 'question/b': { notReached: true } })],
  });
  expect(under(next, 'questions').items.map(({ key, since }) => [key, since])).toEqual([
    ['question/b', '2022-03-15'],
  ]);
});

test('what a coordinator drops is gone from its heading and named with the reason', () => {
  const plan = aPlan({ activities: [cycling, schools] });
  const agenda = agendaOf(plan, { choices: { 'report/activity:Skolor': { dropped: 'Tas i maj' } } });
  expect(reportsOf(agenda)).toEqual([['Cykelstråk', 'dated']]);
  expect(agenda.dropped).toEqual([{ key: 'report/activity:Skolor', name: 'Skolor', reason: 'Tas i maj' }]);
});

test('what a coordinator pins is up whatever the time, and keeps the minutes it is given', () => {
  const plan = aPlan({ activities: [schools] });
  const meeting = anAgendaMeeting('2022-03-15', 5);
  const choices = { 'report/activity:Skolor': { pinned: true, minutes: 25 } };
  const agenda = agendaOf(plan, { meeting, choices });
  expect(reportsOf(agenda)).toEqual([['Skolor', 'pinned']]);
  expect(under(agenda, 'reporting').minutes).toBe(25);
});

test('a coordinator can place an item before another or last, and add one of their own', () => {
  const plan = aPlan({ activities: ['A', 'B', 'C'].map((name) => anActivity({ name })) });
  const choices = {
    'report/activity:C': { before: 'report/activity:A' },
    'report/activity:B': { before: null },
    'added/1': { title: 'Studiebesök', minutes: 20 },
  };
  const agenda = agendaOf(plan, { choices });
  expect(reportsOf(agenda).map(([name]) => name)).toEqual(['C', 'A', 'B']);
  expect(under(agenda, 'other')).toMatchObject({
    minutes: 25,
    items: [{ title: 'Studiebesök', minutes: 20 }],
  });
});

test('what was decided last time is told under the notes of that meeting', () => {
  const plan = aPlan({ activities: [schools] });
  const held = [
    heldBy(agendaOf(plan, { meeting: january }), { 'report/activity:Skolor': { decided: 'Fortsätt.' } }),
  ];
  expect(under(agendaOf(plan, { held }), 'previous').decisions).toEqual([
    { key: 'report/activity:Skolor', name: 'Skolor', text: 'Fortsätt.' },
  ]);
});

test('the yearly review is due a year after the plan was read in, and then a year after the last one', () => {
  const plan = aPlan({ activities: [], importedOn: '2021-09-01' });
  const hasReview = (day: string, held: Parameters<typeof heldBy>[0][] = []) =>
    agendaOf(plan, {
      meeting: anAgendaMeeting(day),
      held: held.map((agenda) => heldBy(agenda)),
    }).headings.some(({ key }) => key === 'review');
  expect(hasReview('2022-08-31')).toBe(false);
  expect(hasReview('2022-09-01')).toBe(true);
  const reviewed = agendaOf(plan, { meeting: anAgendaMeeting('2022-09-01') });
  expect(hasReview('2023-08-31', [reviewed])).toBe(false);
  expect(hasReview('2023-09-01', [reviewed])).toBe(true);
});

test('those who check the notes come from the parties that the plan is between, and from all where its title names none', () => {
  const activities = [anActivity({ name: 'Skolor', seats: ['LK', 'LiU', 'Kårservice'] })];
  const checkedBy = (title: string) => {
    const plan = aPlan({ activities });
    const titled = { ...plan, document: { ...plan.document, title } };
    return under(agendaOf(titled), 'adjusters').parties.map(({ short }) => short);
  };
  expect(checkedBy('Handlingsplan mellan Linköpings kommun och Linköpings universitet')).toEqual([
    'LK',
    'LiU',
  ]);
  expect(checkedBy('Handlingsplan')).toEqual(['LK', 'LiU', 'Kårservice']);
});
