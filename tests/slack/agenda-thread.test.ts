import { afterEach, expect, test } from 'vitest';
import { anActivity } from '../support/activities.ts';
import { type AgendasAtWork, agendasAtWork, december14 } from '../support/agendas-at-work.ts';
import { aPlan } from '../support/plans.ts';

let work: AgendasAtWork;
afterEach(() => work.end());

const activities = Array.from({ length: 40 }, (_, index) =>
  anActivity({ name: `Uppgift ${index + 1}`, area: index < 20 ? 'Miljö' : 'Skola', seats: ['LK Miljö'] }),
);
const areas = ['Miljö', 'Skola'].flatMap((area) =>
  [1, 2].map((part) => `${area}: 20 aktiviteter att återrapportera (${part} av 2)`),
);

test('a long agenda has its areas in a thread, in order and each once, though processes come and go', async () => {
  work = await agendasAtWork({ plan: aPlan({ activities }) });
  await work.meets({ ...december14, minutes: 600 });
  work.toTime('2026-11-30T08:00:00Z');
  await work.bot.turn();
  await work.turns(['two', 'three', 'four', 'five', 'six']);
  expect(await work.told()).toEqual([expect.stringContaining('Preliminär dagordning'), ...areas]);
  const [first, ...replies] = await work.channel.sees();
  expect(replies.map(({ threadTs }) => threadTs)).toEqual(replies.map(() => first?.ts));
});

test('a reply whose answer Slack loses is looked for in its thread', async () => {
  work = await agendasAtWork({ plan: aPlan({ activities }) });
  await work.meets({ ...december14, minutes: 600 });
  work.toTime('2026-11-30T08:00:00Z');
  await work.bot.turn();
  await work.fault({ method: 'chat.postMessage', kind: 'drop-after' });
  await work.turns(['two', 'three', 'four', 'five', 'six']);
  work.clock.advance(90_000);
  await work.turns(['seven']);
  expect((await work.told()).slice(1).toSorted()).toEqual(areas);
  expect(await work.ledger()).toContainEqual(['agenda-reply', 'sent', null]);
});
