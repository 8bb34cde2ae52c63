import { asError } from './as-error.ts';
import { publishHome } from './publish-home.ts';
import type { SlackRoom } from './slack-room.ts';

type Changed = {
  readonly council: { readonly id: string };
  readonly activity: { readonly seats: readonly { readonly unit: string | null }[] };
};

/** Publishes the Homes of whoever changed something about an activity and of those who answer for it. */
export async function publishAfterUpdate(
  room: SlackRoom,
  user: string,
  { council, activity }: Changed,
): Promise<void> {
  try {
    const { plan } = (await room.plans.snapshot(council.id)) ?? { plan: { units: [] } };
    const units = new Set(activity.seats.map(({ unit }) => unit));
    const holders = plan.units
      .filter(({ id }) => units.has(id))
      .flatMap(({ contact }) => [contact?.user ?? [], contact?.deputy ?? []].flat());
    await publishHome(room, [user, ...holders]);
  } catch (error) {
    room.log.warn({ council: council.id, error: asError(error) }, 'Homes were not published after a change');
  }
}
