import { type DeliveriesAtWork, deliveriesAtWork } from './deliveries-at-work.ts';

const untilMonday = 11.5 * 60 * 60 * 1000;

/** Lets another process take over, as long after as doubt takes to settle. */
export async function takesOver(work: DeliveriesAtWork): Promise<void> {
  const second = work.aProcess('second');
  for (const wait of [60_000, 90_000, 60_000]) {
    work.clock.advance(wait);
    await second.turn();
  }
}

/** A council whose channel hears nothing, on a Monday at half past eight: one reminder to Bo is due. */
export async function aDueReminder(
  says: Parameters<typeof deliveriesAtWork>[0] = {},
): Promise<DeliveriesAtWork> {
  const work = await deliveriesAtWork(says);
  await work.sets({ weeklyPost: false });
  await work.aProcess('first').turn();
  work.clock.advance(untilMonday);
  return work;
}
