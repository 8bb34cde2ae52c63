import { meetingsAtDesk } from './meetings-at-desk.ts';
import { onScreen } from './on-screen.ts';

/** The block that tells the forms of the three kinds apart. */
const marks = { months: 'meeting-ordinal', weeks: 'meeting-every-weeks', days: 'meeting-days' } as const;

/** Anna, who coordinates, plans several meetings at once, on Monday 1 February 2027. */
export async function seriesAtDesk() {
  const council = await meetingsAtDesk();
  const { desk } = council.anna;
  return {
    ...council,
    desk,
    /** She has the form before her. */
    opens: async () => {
      await council.anna.asks('/plan möte');
      await council.anna.presses('Lägg till flera möten');
      return desk.modal();
    },
    /** She says how the meetings are held, and the fields that it takes are there. */
    chooses: async (kind: keyof typeof marks) => {
      await desk.presses(await desk.modal(), 'meeting.kind', kind);
      const { modals } = await desk.waitsFor((views) =>
        views.modals.some(({ blocks }) => blocks.some(({ block_id }) => block_id === marks[kind])),
      );
      return modals[0];
    },
    /** She fills in, and does not save: a choice made in the form carries what stands in it. */
    fills: async (fields: Readonly<Record<string, string>>) => {
      for (const [block, value] of Object.entries(fields))
        await desk.presses(await desk.modal(), block, value);
    },
    /** What she is told when it is saved. */
    told: async () => onScreen(await desk.modal()),
    closesAll: async () => {
      if ((await desk.views()).modals.length > 0) await desk.closes();
    },
  };
}
