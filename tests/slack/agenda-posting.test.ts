import { afterEach, describe, expect, test } from 'vitest';
import { type AgendasAtWork, agendasAtWork, december14 } from '../support/agendas-at-work.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

let work: AgendasAtWork;
afterEach(() => work.end());

describe('the agenda of a meeting', () => {
  test('comes two weeks before, and the final one three working days before, once each however often the bot looks', async () => {
    work = await agendasAtWork();
    await work.meets(december14);
    work.toTime('2026-11-30T07:59:00Z');
    await work.bot.turn();
    expect(await work.told()).toEqual([]);
    work.toTime('2026-11-30T08:00:00Z');
    await work.bot.turn();
    await work.aProcess('after a restart').turn();
    expect(await work.told()).toEqual([expect.stringContaining('Preliminär dagordning')]);
    work.toTime('2026-12-09T08:00:00Z');
    await work.bot.turn();
    await work.aProcess('another').turn();
    expect(await work.told()).toEqual([
      expect.stringContaining('Preliminär dagordning'),
      expect.stringContaining('Slutlig dagordning'),
    ]);
  });

  test('is edited in place as an update arrives, at most once a minute', async () => {
    work = await agendasAtWork();
    await work.meets(december14);
    work.toTime('2026-11-30T08:00:00Z');
    await work.bot.turn();
    expect(await work.seen()).toContain('lägesrapport saknas');
    await work.reports('U0BO');
    await work.bot.turn();
    await work.reports('U0ANNA');
    await work.bot.turn();
    expect((await work.calls()).calls['chat.update']).toBe(1);
    expect((await work.calls()).calls['chat.postMessage']).toBe(1);
  });

  test('is kept as it stands when the meeting begins, says so, and is left alone after', async () => {
    work = await agendasAtWork();
    await work.meets(december14);
    work.toTime('2026-12-09T08:00:00Z');
    await work.bot.turn();
    work.toTime('2026-12-14T12:00:00Z');
    await work.bot.turn();
    await work.bot.turn();
    expect(await work.told()).toEqual([expect.stringContaining('Dagordningen när mötet började')]);
    const kept = await work.seen();
    await work.reports('U0BO');
    await work.speaks('en');
    work.clock.advance(hour);
    await work.bot.turn();
    expect(await work.seen()).toEqual(kept);
  });
});

describe('a meeting', () => {
  test('that is planned ten days before has its preliminary agenda at once', async () => {
    work = await agendasAtWork();
    work.toTime('2026-12-04T10:00:00Z');
    await work.bot.turn();
    await work.meets(december14);
    await work.bot.turn();
    expect(await work.told()).toEqual([expect.stringContaining('Preliminär dagordning')]);
    expect(await work.seen()).not.toContain('Skulle ha kommit');
  });

  test('that is planned in the evening has it when people are at work', async () => {
    work = await agendasAtWork();
    work.toTime('2026-12-04T20:00:00Z');
    await work.bot.turn();
    await work.meets(december14);
    await work.bot.turn();
    expect(await work.told()).toEqual([]);
    work.toTime('2026-12-07T07:00:00Z');
    await work.bot.turn();
    expect(await work.told()).toEqual([expect.stringContaining('Preliminär dagordning')]);
  });

  test('that is planned two days before has the final one alone', async () => {
    work = await agendasAtWork();
    work.toTime('2026-12-12T10:00:00Z');
    await work.bot.turn();
    await work.meets({ ...december14, day: '2026-12-15' });
    work.toTime('2026-12-14T07:00:00Z');
    await work.bot.turn();
    expect(await work.told()).toEqual([expect.stringContaining('Slutlig dagordning')]);
  });

  test('that is moved takes its agendas with it', async () => {
    work = await agendasAtWork();
    const meeting = await work.meets(december14);
    await work.moves(meeting, { ...december14, day: '2027-02-15' });
    work.toTime('2026-12-09T08:00:00Z');
    await work.bot.turn();
    expect(await work.told()).toEqual([]);
    work.toTime('2027-02-01T08:00:00Z');
    await work.bot.turn();
    expect(await work.told()).toEqual([expect.stringContaining('Preliminär dagordning')]);
    await work.moves(meeting, { ...december14, day: '2027-02-16' });
    work.clock.advance(60_000);
    await work.bot.turn();
    expect(await work.told()).toEqual([expect.stringContaining('Dagordning 16 februari 2027')]);
  });

  test('that is cancelled has no agenda, and one that is posted says that it is cancelled', async () => {
    work = await agendasAtWork();
    const [first, second] = [
      await work.meets(december14),
      await work.meets({ ...december14, day: '2026-12-16' }),
    ];
    await work.cancels(second);
    work.toTime('2026-11-30T08:00:00Z');
    await work.bot.turn();
    await work.cancels(first);
    work.clock.advance(10 * day);
    await work.bot.turn();
    expect(await work.told()).toEqual([
      'Mötet 14 december 2026 är inställt, så dagordningen gäller inte längre.',
    ]);
  });
});

describe('the audit', () => {
  test('finds that all agendas came', async () => {
    work = await agendasAtWork();
    await work.meets(december14);
    for (const moment of ['2026-11-30T08:00:00Z', '2026-12-09T08:00:00Z', '2026-12-09T09:00:00Z']) {
      work.toTime(moment);
      await work.bot.turn();
      expect(await work.audit()).toEqual({ missing: 0, stuck: 0 });
    }
  });

  test('finds the one that nobody planned, and none that a new meeting would have had before', async () => {
    work = await agendasAtWork();
    await work.meets(december14);
    await work.bot.turn();
    work.toTime('2026-12-01T08:00:00Z');
    expect(await work.audit()).toEqual({ missing: 1, stuck: 0 });
    await work.bot.turn();
    await work.meets({ ...december14, day: '2026-12-03' });
    expect(await work.audit()).toEqual({ missing: 0, stuck: 0 });
  });
});
