import { expect, test } from 'vitest';
import { givenSeat } from '../support/given-seats.ts';
import { heldStorage } from '../support/held-storage.ts';
import { idOf, reportingCouncil } from '../support/reporting-council.ts';

const held = heldStorage();

test('a coordinator’s thanks name the author to tell, with the comment', async () => {
  const council = await reportingCouncil(held.storage);
  const update = idOf(await council.sends('U-ANNA'));
  expect(await council.thanksFor('U-KARIN', update, ' Bra jobbat! ')).toMatchObject({
    outcome: 'acknowledged',
    author: 'U-ANNA',
    comment: 'Bra jobbat!',
    update: { id: update, acknowledgements: [{ by: 'U-KARIN' }] },
    activity: { name: 'Vindkraft' },
  });
  expect((await council.wind()).updates[0]?.acknowledgements).toEqual([
    { by: 'U-KARIN', at: council.clock.now(), comment: 'Bra jobbat!' },
  ]);
});

test('thanked twice the author is told once, and the first comment stays', async () => {
  const council = await reportingCouncil(held.storage);
  const update = idOf(await council.sends('U-ANNA'));
  const outcomes = await Promise.all([
    council.thanksFor('U-KARIN', update),
    council.thanksFor('U-KARIN', update),
  ]);
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['acknowledged', 'known']);
  expect(await council.thanksFor('U-KARIN', update, 'Och en sak till')).toMatchObject({ outcome: 'known' });
  expect((await council.wind()).updates[0]?.acknowledgements).toMatchObject([{ comment: null }]);
});

test('an update that was registered for a vacant seat has nobody to tell', async () => {
  const council = await reportingCouncil(held.storage);
  const { id: activity, seats } = await council.activityNamed('Läxhjälp');
  const [seat = council.seatOf('LK')] = seats;
  const update = idOf(await council.sends('U-KARIN', { activity, seat }));
  expect(await council.thanksFor('U-KARIN', update)).toMatchObject({ outcome: 'acknowledged', author: null });
});

test.each([
  ['another contact', 'U-LISA', 'not-permitted'],
  ['whoever wrote it', 'U-ANNA', 'not-permitted'],
])('%s gives no thanks', async (_, user, why) => {
  const council = await reportingCouncil(held.storage);
  const update = idOf(await council.sends('U-ANNA'));
  expect(await council.thanksFor(user, update)).toEqual({ outcome: 'refused', why });
});

test('nobody thanks themselves, nor for what is not there, nor with a book', async () => {
  const council = await reportingCouncil(held.storage);
  const unit = council.seatOf('LiU').unit ?? '';
  await givenSeat(held.storage, council.meant.council, { unit, user: 'U-KARIN' });
  const own = idOf(await council.sends('U-KARIN', { party: 'LiU' }));
  const annas = idOf(await council.sends('U-ANNA'));
  expect(await council.thanksFor('U-KARIN', own)).toEqual({ outcome: 'refused', why: 'own' });
  expect(await council.thanksFor('U-KARIN', 'update:none')).toEqual({ outcome: 'refused', why: 'gone' });
  expect(await council.thanksFor('U-KARIN', annas, 'å'.repeat(2_901))).toEqual({
    outcome: 'refused',
    why: 'too-long',
  });
});
