import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMeetingSeries } from '../../src/app/add-meeting-series.ts';
import { coordinator, meetingCouncil, meetingPlace, member } from '../support/meeting-council.ts';

let here: Awaited<ReturnType<typeof meetingCouncil>>;
beforeAll(async () => {
  here = await meetingCouncil();
});
afterAll(() => here.end());

const anna = { where: meetingPlace, actor: coordinator };
const each = { time: '09:30', minutes: 60, place: null, link: null };

test('a coordinator lists the days of a series, and is told of each what it clashes with', async () => {
  const listed = { ...anna, rule: '6 maj 2028, 1 december 2028\n2027-01-04', each };
  expect(await addMeetingSeries(here.deps, listed)).toMatchObject({
    outcome: 'added',
    meetings: [
      { meeting: { day: '2028-05-06', time: '09:30' }, clash: { on: 'weekend' } },
      { meeting: { day: '2028-12-01' }, clash: null },
    ],
    left: ['2027-01-04'],
  });
  expect(await addMeetingSeries(here.deps, listed)).toEqual({ outcome: 'no-days' });
  expect(await addMeetingSeries(here.deps, { ...listed, rule: '1 december, Stadshuset' })).toEqual({
    outcome: 'unread',
    refusal: { refused: 'no-day', text: 'Stadshuset' },
  });
  const weekly = { kind: 'weeks', every: 1, from: '2030-01-01', until: '2035-01-01' } as const;
  expect(await addMeetingSeries(here.deps, { ...listed, rule: weekly })).toEqual({
    outcome: 'too-many',
    most: 60,
  });
});

test('but whoever does not coordinate is refused before the days are read', async () => {
  const asked = { where: meetingPlace, actor: member, rule: 'Stadshuset', each };
  expect(await addMeetingSeries(here.deps, asked)).toEqual({ outcome: 'not-permitted' });
});
