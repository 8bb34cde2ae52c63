import type { Post } from '../app/people-ports.ts';
import type { CouncilPeople } from '../app/seat-ports.ts';
import { unfitness } from '../domain/seat-candidate.ts';
import type { Words } from '../words/words.ts';
import { freshMembership } from './fresh-membership.ts';
import type { FieldError } from './modals/field-errors.ts';
import type { ViewState } from './modals/view-state.ts';
import { settingsBlocks } from './settings-blocks.ts';
import type { SlackRoom } from './slack-room.ts';

/** Who is to become a coordinator, and who is no longer to be one. */
export type CoordinatorChanges = { readonly added: readonly Post[]; readonly removed: readonly Post[] };

/** How a form's coordinators differ from those of now. */
export function coordinatorChanges(
  state: ViewState,
  { parties, coordinators }: Pick<CouncilPeople, 'parties' | 'coordinators'>,
): CoordinatorChanges {
  const wanted = [null, ...parties].flatMap((party) =>
    state.all(settingsBlocks.coordinators(party)).map((user) => ({ user, party })),
  );
  return { added: without(wanted, coordinators), removed: without(coordinators, wanted) };
}

function without(posts: readonly Post[], others: readonly Post[]): readonly Post[] {
  return posts.filter((one) => !others.some((other) => other.user === one.user && other.party === one.party));
}

/** What stands in the way of such changes: somebody who cannot be given the post, or nobody who would be left. */
export async function coordinatorComplaints(
  room: SlackRoom,
  { added, removed }: CoordinatorChanges,
  { people, words }: { readonly people: CouncilPeople; readonly words: Words },
): Promise<readonly FieldError[]> {
  const left = people.coordinators.length + added.length - removed.length;
  if (left === 0 && removed.length > 0)
    return [{ block: settingsBlocks.coordinators(null), text: words.settings.errors.lastCoordinator }];
  const asked = added.map(async ({ user, party }) => {
    const why = await whyNot(room, user);
    if (why === null) return [];
    const name = (await room.people.person(user)).name ?? user;
    const text = words.settings.errors.persons(name, words.seats.errors[why]);
    return [{ block: settingsBlocks.coordinators(party), text }];
  });
  return (await Promise.all(asked)).flat();
}

async function whyNot(room: SlackRoom, user: string) {
  const membership = await freshMembership(room, user);
  return membership === null ? 'unknown' : unfitness('coordinator', membership);
}
