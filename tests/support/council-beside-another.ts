import { anActivity } from './activities.ts';
import { formCouncil } from './form-council.ts';
import { aPlan } from './plans.ts';
import { storePlan } from './stored-plans.ts';

const secret = aPlan({ activities: [anActivity({ name: 'Hemligt', seats: ['LK Hemliga enheten'] })] });

/** The council of all forms, with outsiders in its channel. */
export type CouncilBesideAnother = Awaited<ReturnType<typeof councilBesideAnother>>;

/**
 * A guest and somebody from another organisation are in the council's channel, and the bot serves another workspace too,
 * whose council has the secret activity Hemligt.
 */
export async function councilBesideAnother() {
  const council = await formCouncil('Socket Mode');
  const { storage, clock } = council;
  const place = { workspace: 'T0OTHER', channel: 'C0COUNCIL' };
  const theirs = (await storePlan(storage, secret, { place, clock })).council.id;
  for (const user of ['U0GUEST', 'U0FAR']) await council.post('join', { user, channel: 'C0COUNCIL' });
  const heldBy = (id: string) =>
    Promise.all([
      storage.plans.snapshot(id),
      storage.seats.people({ council: id }),
      storage.meetings.meetings(id),
      storage.agendas.records(id),
      storage.reminders.wishes(id),
      storage.ledger.lines(id, new Date(0)),
      storage.records.log(id, { subject: null, skip: 0, take: 1_000 }),
    ]);
  return {
    ...council,
    /** The other council's id. */
    theirs,
    /** All that both councils hold, their logs as well: whoever changes anything changes it. */
    everything: () => Promise.all([council.ids.council, theirs].map(heldBy)),
  };
}
