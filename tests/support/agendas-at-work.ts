import type { MeetingPlan } from '../../src/domain/meeting.ts';
import { deliveriesAtWork } from './deliveries-at-work.ts';

/** On a Monday; its preliminary agenda comes on 30 November at nine, its final one on 9 December. */
export const december14: MeetingPlan = {
  day: '2026-12-14',
  time: '13:00',
  minutes: 120,
  place: 'Stadshuset',
  link: null,
};

/** A council at work that hears of nothing but its agendas. */
export type AgendasAtWork = Awaited<ReturnType<typeof agendasAtWork>>;

/** Puts it to work on Sunday evening 22 November; `bot` has looked once. */
export async function agendasAtWork(says: Parameters<typeof deliveriesAtWork>[0] = {}) {
  const work = await deliveriesAtWork(says);
  await work.sets({ weeklyPost: false, reminders: false });
  const bot = work.aProcess('one');
  await bot.turn();
  return {
    ...work,
    bot,
    toTime: (moment: string) => work.clock.advance(Date.parse(moment) - work.clock.now().getTime()),
    /** What the council's channel has been told. */
    told: async () => (await work.channel.sees()).map(({ text }) => text),
    /** All that is on the screen there. */
    seen: async () => JSON.stringify(await work.channel.sees()),
    /** One process after the other, each as long after the last as Slack wants between two messages. */
    turns: async (names: readonly string[]) => {
      for (const name of names) {
        work.clock.advance(1_500);
        await work.aProcess(name).turn();
      }
    },
  };
}
