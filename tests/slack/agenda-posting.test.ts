import { afterEach, describe, expect, test } from 'vitest';
import type { MeetingPlan } from '../../src/domain/meeting.ts';
import { anActivity } from '../support/activities.ts';
import { type DeliveriesAtWork, deliveriesAtWork } from '../support/deliveries-at-work.ts';
import { aPlan } from '../support/plans.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** On a Monday; its preliminary agenda comes on 30 November at nine, its final one on 9 December. */
const december14: MeetingPlan = {
  day: '2026-12-14',
  time: '13:00',
  minutes: 120,
  place: 'Stadshuset',
  link: null,
};

let work: DeliveriesAtWork;
afterEach(() => work.end());

/** A council that meets, on Sunday evening 22 November, with nothing else to be said. */
async function council(says: Parameters<typeof deliveriesAtWork>[0] = {}) {
  work = await deliveriesAtWork(says);
  await work.sets({ weeklyPost: false, reminders: false });
  const bot = work.aProcess('one');
  await bot.turn();
  return bot;
}
const toTime = (moment: string) => work.clock.advance(Date.parse(moment) - work.clock.now().getTime());
const told = async () => (await work.channel.sees()).map(({ text }) => text);
const seen = async () => JSON.stringify(await work.channel.sees());

describe('the agenda of a meeting', () => {
  test('comes two weeks before, and the final one three working days before, once each however often the bot looks', async () => {
    const bot = await council();
    await work.meets(december14);
    toTime('2026-11-30T07:59:00Z');
    await bot.turn();
    expect(await told()).toEqual([]);
    toTime('2026-11-30T08:00:00Z');
    await bot.turn();
    await work.aProcess('after a restart').turn();
    expect(await told()).toEqual([expect.stringContaining('Preliminär dagordning')]);
    toTime('2026-12-09T08:00:00Z');
    await bot.turn();
    await work.aProcess('another').turn();
    expect(await told()).toEqual([
      expect.stringContaining('Preliminär dagordning'),
      expect.stringContaining('Slutlig dagordning'),
    ]);
  });

  test('is edited in place as an update arrives, at most once a minute', async () => {
    const bot = await council();
    await work.meets(december14);
    toTime('2026-11-30T08:00:00Z');
    await bot.turn();
    expect(await seen()).toContain('lägesrapport saknas');
    await work.reports('U0BO');
    await bot.turn();
    await work.reports('U0ANNA');
    await bot.turn();
    expect((await work.calls()).calls['chat.update']).toBe(1);
    expect((await work.calls()).calls['chat.postMessage']).toBe(1);
  });

  test('is kept as it stands when the meeting begins, says so, and is left alone after', async () => {
    const bot = await council();
    await work.meets(december14);
    toTime('2026-12-09T08:00:00Z');
    await bot.turn();
    toTime('2026-12-14T12:00:00Z');
    await bot.turn();
    await bot.turn();
    expect(await told()).toEqual([expect.stringContaining('Dagordningen när mötet började')]);
    const kept = await seen();
    await work.reports('U0BO');
    work.clock.advance(hour);
    await bot.turn();
    expect(await seen()).toEqual(kept);
  });
});

describe('a meeting', () => {
  test('that is planned ten days before has its preliminary agenda at once', async () => {
    const bot = await council();
    toTime('2026-12-04T10:00:00Z');
    await bot.turn();
    await work.meets(december14);
    await bot.turn();
    expect(await told()).toEqual([expect.stringContaining('Preliminär dagordning')]);
    expect(await seen()).not.toContain('Skulle ha kommit');
  });

  test('that is planned in the evening has it when people are at work', async () => {
    const bot = await council();
    toTime('2026-12-04T20:00:00Z');
    await bot.turn();
    await work.meets(december14);
    await bot.turn();
    expect(await told()).toEqual([]);
    toTime('2026-12-07T07:00:00Z');
    await bot.turn();
    expect(await told()).toEqual([expect.stringContaining('Preliminär dagordning')]);
  });

  test('that is planned two days before has the final one alone', async () => {
    const bot = await council();
    toTime('2026-12-12T10:00:00Z');
    await bot.turn();
    await work.meets({ ...december14, day: '2026-12-15' });
    toTime('2026-12-14T07:00:00Z');
    await bot.turn();
    expect(await told()).toEqual([expect.stringContaining('Slutlig dagordning')]);
  });

  test('that is moved takes its agendas with it', async () => {
    const bot = await council();
    const meeting = await work.meets(december14);
    await work.moves(meeting, { ...december14, day: '2027-02-15' });
    toTime('2026-12-09T08:00:00Z');
    await bot.turn();
    expect(await told()).toEqual([]);
    toTime('2027-02-01T08:00:00Z');
    await bot.turn();
    expect(await told()).toEqual([expect.stringContaining('Preliminär dagordning')]);
    await work.moves(meeting, { ...december14, day: '2027-02-16' });
    work.clock.advance(60_000);
    await bot.turn();
    expect(await told()).toEqual([expect.stringContaining('Dagordning 16 februari 2027')]);
  });

  test('that is cancelled has no agenda, and one that is posted says that it is cancelled', async () => {
    const bot = await council();
    const [first, second] = [
      await work.meets(december14),
      await work.meets({ ...december14, day: '2026-12-16' }),
    ];
    await work.cancels(second);
    toTime('2026-11-30T08:00:00Z');
    await bot.turn();
    await work.cancels(first);
    work.clock.advance(10 * day);
    await bot.turn();
    expect(await told()).toEqual(['Mötet 14 december 2026 är inställt, så dagordningen gäller inte längre.']);
  });
});

describe('a long agenda', () => {
  const activities = Array.from({ length: 40 }, (_, index) =>
    anActivity({ name: `Uppgift ${index + 1}`, area: index < 20 ? 'Miljö' : 'Skola', seats: ['LK Miljö'] }),
  );

  test('has its areas in a thread, in order and each once, though processes come and go', async () => {
    const bot = await council({ plan: aPlan({ activities }) });
    await work.meets({ ...december14, minutes: 600 });
    toTime('2026-11-30T08:00:00Z');
    await bot.turn();
    await turns(['two', 'three', 'four', 'five', 'six']);
    expect(await told()).toEqual([expect.stringContaining('Preliminär dagordning'), ...areas]);
    const [first, ...replies] = await work.channel.sees();
    expect(replies.map(({ threadTs }) => threadTs)).toEqual(replies.map(() => first?.ts));
  });

  test('is looked for in its thread where Slack loses the answer to a reply', async () => {
    const bot = await council({ plan: aPlan({ activities }) });
    await work.meets({ ...december14, minutes: 600 });
    toTime('2026-11-30T08:00:00Z');
    await bot.turn();
    await work.fault({ method: 'chat.postMessage', kind: 'drop-after' });
    await turns(['two', 'three', 'four', 'five', 'six']);
    work.clock.advance(90_000);
    await turns(['seven']);
    expect((await told()).slice(1).toSorted()).toEqual(areas);
    expect(await work.ledger()).toContainEqual(['agenda-reply', 'sent', null]);
  });
});

const areas = ['Miljö', 'Miljö', 'Skola', 'Skola'].map(
  (area) => `${area}: 20 aktiviteter att återrapportera`,
);

/** One process after the other, each as long after the last as Slack wants between two messages. */
async function turns(names: readonly string[]): Promise<void> {
  for (const name of names) {
    work.clock.advance(1_500);
    await work.aProcess(name).turn();
  }
}
