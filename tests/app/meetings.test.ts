import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMeeting } from '../../src/app/add-meeting.ts';
import { addMeetingSeries } from '../../src/app/add-meeting-series.ts';
import { cancelMeeting } from '../../src/app/cancel-meeting.ts';
import { closeCalendar } from '../../src/app/close-calendar.ts';
import { listMeetings } from '../../src/app/list-meetings.ts';
import { moveMeeting } from '../../src/app/move-meeting.ts';
import { openCalendar } from '../../src/app/open-calendar.ts';
import { readCalendar } from '../../src/app/read-calendar.ts';
import type { Actor } from '../../src/domain/permission.ts';
import { coordinator, meetingCouncil, meetingPlace, member, stranger } from '../support/meeting-council.ts';

let here: Awaited<ReturnType<typeof meetingCouncil>>;
beforeAll(async () => {
  here = await meetingCouncil();
});
afterAll(() => here.end());

const by = (actor: Actor) => ({ where: meetingPlace, actor });
const anna = by(coordinator);

const added = async (text: string) => {
  const result = await addMeeting(here.deps, { ...anna, meeting: text });
  if (result.outcome !== 'added') throw new Error(`“${text}” was not added: ${result.outcome}`);
  return result.meeting;
};
const listed = async (actor: Actor = member) => {
  const result = await listMeetings(here.deps, by(actor));
  if (result.outcome !== 'listed') throw new Error(result.outcome);
  return result;
};

describe('a coordinator plans meetings', () => {
  test('as typed, and sees what they clash with', async () => {
    expect(await addMeeting(here.deps, { ...anna, meeting: 'tisdag 9 mars 13 Stadshuset' })).toMatchObject({
      outcome: 'added',
      council: here.council,
      meeting: { day: '2027-03-09', time: '13:00', place: 'Stadshuset', sequence: 0 },
      clash: null,
    });
    expect(await addMeeting(here.deps, { ...anna, meeting: '6 maj 13:00' })).toMatchObject({
      outcome: 'added',
      clash: { on: 'holiday', holiday: { name: 'ascension' } },
    });
  });

  test('as a form holds them', async () => {
    const meeting = { day: '2027-04-06', time: '10:00', minutes: 60, place: null, link: null };
    expect(await addMeeting(here.deps, { ...anna, meeting })).toMatchObject({ outcome: 'added', meeting });
  });

  test('but not twice at one time, not in the past and not without a day', async () => {
    await added('20 april 13:00');
    expect(await addMeeting(here.deps, { ...anna, meeting: '20 april 13:00 Rum 12' })).toMatchObject({
      outcome: 'taken',
      meeting: { day: '2027-04-20' },
    });
    expect(await addMeeting(here.deps, { ...anna, meeting: '2027-01-12 13:00' })).toMatchObject({
      outcome: 'refused',
      refusal: { refused: 'past' },
    });
    expect(await addMeeting(here.deps, { ...anna, meeting: 'Stadshuset' })).toEqual({
      outcome: 'refused',
      refusal: { refused: 'no-day' },
    });
  });

  test('in a series, all but the days that have passed or are taken', async () => {
    await added('14 september 09:00');
    const rule = {
      kind: 'months',
      every: 2,
      weekday: 2,
      ordinal: 2,
      from: '2027-01-01',
      until: '2027-12-31',
    } as const;
    const each = { time: '09:00', minutes: 120, place: 'Valla', link: null };
    const series = await addMeetingSeries(here.deps, { ...anna, rule, each });
    expect(series).toMatchObject({ outcome: 'added', left: ['2027-01-12', '2027-09-14'] });
    const meetings = series.outcome === 'added' ? series.meetings : [];
    expect(meetings.map(({ meeting }) => meeting.day)).toEqual([
      '2027-03-09',
      '2027-05-11',
      '2027-07-13',
      '2027-11-09',
    ]);
    expect(new Set(meetings.map(({ meeting }) => meeting.series)).size).toBe(1);
    expect(await addMeetingSeries(here.deps, { ...anna, rule, each })).toEqual({ outcome: 'no-days' });
    expect(await addMeetingSeries(here.deps, { ...anna, rule, each: { ...each, minutes: 0 } })).toEqual({
      outcome: 'refused',
      refusal: { refused: 'ends-before-start' },
    });
  });

  test('and moves them, keeping what is not typed anew', async () => {
    const { id } = await added('1 juni 13:00-14:30 Stadshuset https://moten.example.org');
    expect(await moveMeeting(here.deps, { ...anna, meeting: id, to: '2 juni 15' })).toMatchObject({
      outcome: 'moved',
      before: { day: '2027-06-01' },
      meeting: {
        id,
        day: '2027-06-02',
        time: '15:00',
        minutes: 90,
        place: 'Stadshuset',
        link: 'https://moten.example.org',
        sequence: 1,
      },
    });
    expect(await moveMeeting(here.deps, { ...anna, meeting: id, to: '2 juni 15' })).toMatchObject({
      outcome: 'unchanged',
    });
    const { id: other } = await added('3 juni 15');
    expect(await moveMeeting(here.deps, { ...anna, meeting: other, to: '2 juni 15' })).toMatchObject({
      outcome: 'taken',
      meeting: { id },
    });
    expect(await moveMeeting(here.deps, { ...anna, meeting: 'no such', to: '2 juni 15' })).toEqual({
      outcome: 'unknown',
    });
  });

  test('and cancels them, once and for all', async () => {
    const { id } = await added('8 juni 13:00');
    expect(await cancelMeeting(here.deps, { ...anna, meeting: id })).toMatchObject({ outcome: 'cancelled' });
    expect(await cancelMeeting(here.deps, { ...anna, meeting: id })).toMatchObject({
      outcome: 'cancelled-before',
    });
    expect(await moveMeeting(here.deps, { ...anna, meeting: id, to: '9 juni 13' })).toMatchObject({
      outcome: 'cancelled-before',
    });
    const { ahead, others } = await listed();
    expect(ahead.map(({ meeting }) => meeting.id)).not.toContain(id);
    expect(others).toMatchObject([{ id, sequence: 1, cancelledAt: expect.any(Date) }]);
    expect(await added('8 juni 13:00')).toMatchObject({ day: '2027-06-08' });
  });
});

describe('everybody in the workspace', () => {
  test('sees when the council meets, the next meeting first', async () => {
    const { ahead, mayPlan } = await listed();
    expect([ahead[0]?.meeting.day, ahead[0]?.meeting.time, mayPlan]).toEqual(['2027-03-09', '09:00', false]);
    expect((await listed(coordinator)).mayPlan).toBe(true);
  });

  test.each([
    ['a member', member],
    ['somebody from elsewhere', stranger],
  ])('but %s neither plans, moves nor cancels, nor opens the calendar', async (_, actor) => {
    const [first] = (await listed()).ahead;
    const meeting = first?.meeting.id ?? '';
    const refused = { outcome: 'not-permitted' };
    expect(await addMeeting(here.deps, { ...by(actor), meeting: '15 juni 13' })).toEqual(refused);
    expect(await moveMeeting(here.deps, { ...by(actor), meeting, to: '15 juni 13' })).toEqual(refused);
    expect(await cancelMeeting(here.deps, { ...by(actor), meeting })).toEqual(refused);
    expect(await openCalendar(here.deps, by(actor))).toEqual(refused);
    expect(await closeCalendar(here.deps, by(actor))).toEqual(refused);
  });

  test('of another workspace sees nothing', async () => {
    expect(await listMeetings(here.deps, by(stranger))).toEqual({ outcome: 'not-permitted' });
  });
});

describe('the calendar', () => {
  test('is read at the address it was opened at, until it is closed', async () => {
    const opened = await openCalendar(here.deps, anna);
    const secret = opened.outcome === 'opened' ? opened.secret : '';
    expect(secret).toMatch(/^[\w-]{43}$/);
    const calendar = await readCalendar(here.deps, secret);
    expect(calendar).toMatchObject({ council: here.council, zone: 'Europe/Stockholm', language: 'sv' });
    expect(calendar?.meetings.some(({ cancelledAt }) => cancelledAt)).toBe(true);
    expect(await closeCalendar(here.deps, anna)).toEqual({ outcome: 'closed' });
    expect(await readCalendar(here.deps, secret)).toBe(null);
  });
});

test('a meeting that is over is not cancelled, and is no longer ahead', async () => {
  const { id } = await added('2 februari 09:00-10:00');
  here.deps.clock.advance(27 * 60 * 60 * 1000);
  expect(await cancelMeeting(here.deps, { ...anna, meeting: id })).toMatchObject({ outcome: 'held' });
  expect((await listed()).others.map((meeting) => meeting.id)).toContain(id);
});
