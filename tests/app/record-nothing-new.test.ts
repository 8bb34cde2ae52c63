import { expect, test } from 'vitest';
import { givenSeat } from '../support/given-seats.ts';
import { heldStorage } from '../support/held-storage.ts';
import { idOf, reportingCouncil } from '../support/reporting-council.ts';

const held = heldStorage();

const day = 24 * 3_600_000;

test('one press says that nothing is new, counts as an update and accepts the seat', async () => {
  const council = await reportingCouncil(held.storage);
  expect(await council.presses('U-ANNA')).toMatchObject({
    outcome: 'recorded',
    update: { nature: 'nothing-new', author: 'U-ANNA', status: null, text: '', seat: council.seatOf('LK') },
  });
  expect((await council.plan()).units[0]?.contact?.acceptance).toBe('accepted');
});

test('pressed twice at once or one after the other it is one update, and the next day another', async () => {
  const council = await reportingCouncil(held.storage);
  const outcomes = (await Promise.all([council.presses('U-ANNA'), council.presses('U-ANNA')])).map(
    ({ outcome }) => outcome,
  );
  expect(outcomes.sort()).toEqual(['known', 'recorded']);
  expect(await council.presses('U-ANNA')).toMatchObject({ outcome: 'known' });
  council.clock.advance(day);
  expect(await council.presses('U-ANNA')).toMatchObject({ outcome: 'recorded' });
  expect((await council.wind()).updates).toHaveLength(2);
});

test('taken back it may be pressed again the same day', async () => {
  const council = await reportingCouncil(held.storage);
  await council.takesBack('U-ANNA', idOf(await council.presses('U-ANNA')));
  expect(await council.presses('U-ANNA')).toMatchObject({ outcome: 'recorded' });
});

test('a status that was stated stays, since nothing is new', async () => {
  const council = await reportingCouncil(held.storage);
  const seen = idOf(await council.sends('U-ANNA', { words: { status: 'stalled' } }));
  await council.presses('U-ANNA', { seen });
  expect(await council.plan()).toMatchObject({
    activities: [{ updates: [{ status: null }, { status: 'stalled' }] }, {}],
  });
});

test('whoever has not seen what their deputy wrote is shown it first; the other party’s does not stand in the way', async () => {
  const council = await reportingCouncil(held.storage);
  const theirs = await council.sends('U-LISA', { party: 'LiU' });
  expect(await council.presses('U-ANNA')).toMatchObject({ outcome: 'recorded' });
  const bos = await council.sends('U-BO', { words: { status: 'stalled' } });
  expect(await council.presses('U-ANNA', { seen: idOf(theirs) })).toMatchObject({
    outcome: 'overtaken',
    by: { update: { id: idOf(bos) } },
  });
});

test('a coordinator presses for no seat but the one that is named', async () => {
  const council = await reportingCouncil(held.storage);
  expect(await council.presses('U-KARIN')).toEqual({ outcome: 'refused', why: 'not-permitted' });
  expect(await council.presses('U-KARIN', { seat: council.seatOf('LiU') })).toMatchObject({
    outcome: 'recorded',
    update: { author: 'U-LISA', registered: { by: 'U-KARIN', source: 'other' } },
  });
});

test('who holds several seats on an activity speaks for all of them at once', async () => {
  const council = await reportingCouncil(held.storage);
  const unit = council.seatOf('LiU').unit ?? '';
  await givenSeat(held.storage, council.meant.council, { unit, user: 'U-ANNA' });
  expect(await council.presses('U-ANNA')).toMatchObject({ update: { seat: council.seatOf('LK') } });
  expect((await council.wind()).updates.map(({ seat }) => seat.party).sort()).toEqual(['LK', 'LiU']);
});

test('who holds no seat says nothing', async () => {
  const council = await reportingCouncil(held.storage);
  expect(await council.presses('U-CARIN')).toEqual({ outcome: 'refused', why: 'not-permitted' });
  expect(await council.presses('U-CARIN', { seat: council.seatOf('LK') })).toMatchObject({
    why: 'not-permitted',
  });
});
