import { expect, test } from 'vitest';
import { anActivity } from '../support/activities.ts';
import { type DeliveriesAtWork, deliveriesAtWork } from '../support/deliveries-at-work.ts';
import { onScreen } from '../support/on-screen.ts';
import { aPlan } from '../support/plans.ts';
import { seatsAtDesk } from '../support/seats-at-desk.ts';
import { councilPlace, storedCouncil } from '../support/stored-council.ts';

const week = 7 * 24 * 60 * 60 * 1000;
const folderOf = ({ database }: DeliveriesAtWork) => ('folder' in database ? database.folder : null);

test('a council finds nothing of the one before it: no plan, no form, no trouble and no time that has passed', async () => {
  const before = await seatsAtDesk();
  const began = before.clock.now();
  await before.opensAppointing();
  await before.fault({ method: 'views.open', kind: '500', times: 100 });
  before.clock.advance(week);
  await before.end();

  const after = await storedCouncil(null);
  expect(after.clock.now()).toEqual(began);
  expect(await after.storage.plans.councilIn(councilPlace)).toBeNull();
  const { modals, home } = await after.person('U0ANNA').views();
  expect([modals, home]).toEqual([[], null]);
  expect(await after.anna.sees()).toEqual([]);
  await after.anna.types('/plan importera');
  expect(onScreen(await after.person('U0ANNA').modal())).toContain('Handlingsplanen');
  await after.end();
});

test('a bot that was left running says nothing to the council that comes after', async () => {
  const before = await deliveriesAtWork();
  const asleep = before.clock.waits(5_000);
  before.starts();
  await asleep;
  await before.end();

  const after = await deliveriesAtWork({
    plan: aPlan({ activities: [anActivity({ name: 'Cykelvägar', seats: ['LK Miljö', 'LiU Samverkan'] })] }),
  });
  expect(folderOf(after)).toBe(folderOf(before));
  const asleepAgain = before.clock.waits(5_000);
  before.clock.advance(week);
  await asleepAgain;
  expect(before.logged).toContainEqual(expect.objectContaining({ error: expect.any(Error) }));
  expect(await after.ledger()).toEqual([]);
  expect([...(await after.bo.sees()), ...(await after.channel.sees())]).toEqual([]);
  await after.end();
});
