import { afterEach, expect, test } from 'vitest';
import { postAgenda } from '../../src/app/post-agenda.ts';
import type { Actor } from '../../src/domain/permission.ts';
import { type AgendasAtWork, agendasAtWork, december14 } from '../support/agendas-at-work.ts';

let work: AgendasAtWork;
afterEach(() => work.end());

const anna = { user: 'U0ANNA', workspace: 'T0TEST', standing: 'member' } as const;
const posts = (meeting: string, actor: Actor = anna) =>
  postAgenda({ ...work.storage, clock: work.clock }, { where: { council: work.council }, actor, meeting });

test('a coordinator has the agenda come now, once, and not again when it is time', async () => {
  work = await agendasAtWork();
  const meeting = await work.meets(december14);
  expect(await posts(meeting)).toEqual({ outcome: 'posting', version: 'preliminary' });
  await work.bot.turn();
  expect(await posts(meeting)).toEqual({ outcome: 'posted', version: 'preliminary' });
  work.toTime('2026-11-30T08:00:00Z');
  await work.bot.turn();
  expect(await work.told()).toEqual([expect.stringContaining('Preliminär dagordning')]);
  expect(await work.seen()).not.toContain('Skulle ha kommit');
});

test('a coordinator has the final one once that is due, and none when the meeting has begun', async () => {
  work = await agendasAtWork();
  const meeting = await work.meets(december14);
  work.toTime('2026-12-09T09:00:00Z');
  expect(await posts(meeting)).toEqual({ outcome: 'posting', version: 'final' });
  await work.bot.turn();
  work.toTime('2026-12-14T12:00:00Z');
  expect(await posts(meeting)).toEqual({ outcome: 'too-late' });
  expect(await work.told()).toHaveLength(1);
});

test('nobody else has it posted', async () => {
  work = await agendasAtWork();
  const meeting = await work.meets(december14);
  expect(await posts(meeting, { ...anna, user: 'U0BO' })).toEqual({ outcome: 'not-permitted' });
  expect(await work.ledger()).toEqual([]);
});
