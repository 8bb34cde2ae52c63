import { randomUUID } from 'node:crypto';
import { freezeAgendas } from '../../src/app/freeze-agendas.ts';
import { recordUpdate } from '../../src/app/record-update.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { anActivity } from './activities.ts';
import type { Mode } from './council-at-work.ts';
import { freshValues } from './fresh-values.ts';
import { givenSeat } from './given-seats.ts';
import type { ShownView } from './person-at-desk.ts';
import { placedControl } from './placed-control.ts';
import { aPlan } from './plans.ts';
import { councilPlace, storedCouncil } from './stored-council.ts';

const decided = aPlan({
  activities: [
    anActivity({ name: 'Vindkraft', seats: ['LK Miljö', 'LiU Samverkan'] }),
    anActivity({ name: 'Cykelvägar', seats: ['LK Trafikenheten'] }),
  ],
});

const hall = { time: '13:00', minutes: 60, place: 'Stadshuset', link: null } as const;
const accepted = { acceptance: 'accepted' } as const;

/** A council in which every form of the bot can be reached. */
export type FormCouncil = Awaited<ReturnType<typeof formCouncil>>;

/**
 * On Tuesday 22 November 2022 at ten in the morning a meeting is held, and one is planned for 31 January. Anna
 * coordinates and answers for LK Miljö, Bo for LiU Samverkan; nobody does for LK Trafikenheten.
 */
export async function formCouncil(mode: Mode, around?: (storage: Storage) => Storage) {
  const council = await storedCouncil(decided, mode, around);
  const { storage, clock } = council;
  const { council: home, units, activities } = await council.plan();
  const unitOf = (name: string) => units.find((unit) => unit.name === name)?.id ?? '';
  const decision = async () => {
    const people = await storage.seats.people({ council: home.id });
    return { by: null, at: clock.now(), basedOn: people?.council.version ?? 0 };
  };
  const ids = {
    council: home.id,
    activity: activities[0]?.id ?? '',
    environment: unitOf('Miljö'),
    cooperation: unitOf('Samverkan'),
    traffic: unitOf('Trafikenheten'),
  };
  await storage.councils.appointCoordinator(home.id, { user: 'U0ANNA', party: null }, await decision());
  await givenSeat(storage, home.id, { unit: ids.environment, user: 'U0ANNA', ...accepted });
  await givenSeat(storage, home.id, { unit: ids.cooperation, user: 'U0BO', ...accepted });
  const planned = await storage.meetings.plan(
    home.id,
    {
      plans: [
        { ...hall, day: '2022-11-22', time: '09:30' },
        { ...hall, day: '2023-01-31' },
      ],
      rule: null,
    },
    await decision(),
  );
  const [held, ahead] = planned === 'overtaken' ? [] : planned;
  await freezeAgendas({ ...storage, clock }, home.id);

  let lastStep = (step: () => Promise<unknown>): Promise<unknown> => step();
  /** The button in the answer to what a person types in a channel, as a step that presses it. */
  const pressing = async (user: string, text: string, button: string) => {
    const person = council.as(user, councilPlace.channel);
    await person.types(text);
    const control = placedControl(await person.reads(), button);
    return () => council.post('press', { user, channel: councilPlace.channel, ...control });
  };
  /** What a person has before them in a channel after they have typed this, and pressed that in the answer to it. */
  const asks = async (user: string, text: string, button?: string) => {
    if (button === undefined) await lastStep(() => council.as(user, councilPlace.channel).types(text));
    else await lastStep(await pressing(user, text, button));
  };
  /** The form in front of a person, once it says that it is this one. */
  const formOf = async (user: string, form: string): Promise<ShownView> => {
    const isIt = (view: ShownView) => view.callback_id === form;
    const { modals } = await council.person(user).waitsFor((views) => views.modals.some(isIt));
    const [found] = modals.filter(isIt);
    if (!found) throw new Error(`No form ${form} is open`);
    return found;
  };
  /** Another form takes the place of this one, opened by a press, by a choice that the person makes in it. */
  const chooses = async (
    user: string,
    [text, button]: readonly [string, string],
    { form, action, choice }: { readonly form: string; readonly action: string; readonly choice: string },
  ) => {
    await (await pressing(user, text, button))();
    const shown = await formOf(user, form);
    await lastStep(() => council.person(user).presses(shown, action, choice));
  };
  return {
    ...council,
    ...freshValues(),
    ids: { ...ids, held: held?.id ?? '', ahead: ahead?.id ?? '' },
    asks,
    chooses,
    formOf,
    /** What is put around the one step of a person with which a form opens. */
    around: (next: typeof lastStep) => {
      lastStep = next;
    },
    decision,
    /** Bo, who has another seat already, is asked to take the vacant one as well. */
    asksBo: () => givenSeat(storage, home.id, { unit: ids.traffic, user: 'U0BO', by: 'U0ANNA' }),
    /** The seat of LK Miljö is Anna's again. */
    givesBack: () => givenSeat(storage, home.id, { unit: ids.environment, user: 'U0ANNA', ...accepted }),
    /** Bo reports on Vindkraft; the id of his update. */
    boReports: async () => {
      const recorded = await recordUpdate(
        { ...storage, clock },
        {
          workspace: councilPlace.workspace,
          council: home.id,
          actor: { user: 'U0BO', workspace: councilPlace.workspace, standing: 'member' },
          key: randomUUID(),
          activity: ids.activity,
          seat: { party: 'LiU', unit: ids.cooperation },
          words: {
            status: 'on_track',
            text: 'Det går enligt plan.',
            nextStep: null,
            link: null,
            question: null,
          },
          seen: null,
          confirmed: true,
          onBehalf: null,
          revises: null,
        },
      );
      if (!('update' in recorded)) throw new Error(`Bo could not report: ${recorded.outcome}`);
      return recorded.update.id;
    },
    /** What happened in the council, newest first: the latest so many. */
    log: (take = 1_000) => storage.records.log(home.id, { subject: null, skip: 0, take }),
    logLength: () => storage.records.logLength(home.id, null),
    /** What a person reads in their own conversation with the bot. */
    mail: (user: string) => council.as(user, `D${user.slice(1)}`).sees(),
    /** Nobody has a form of the bot open any more. */
    closesAll: async () => {
      for (const user of ['U0ANNA', 'U0BO']) {
        const person = council.person(user);
        for (const _ of (await person.views()).modals) await person.closes();
      }
    },
  };
}
