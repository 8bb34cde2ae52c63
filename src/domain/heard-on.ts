import type { HeldMeeting } from './agenda-facts.ts';
import type { Day } from './calendar.ts';

/** The keys of everything that a meeting took up one by one. */
export function keysOf({ agenda }: HeldMeeting): readonly string[] {
  return agenda.headings.flatMap((heading) => [
    heading.key,
    ...('items' in heading ? heading.items.map(({ key }) => key) : []),
  ]);
}

/** The day of the latest meeting that got to an item; `null` where none has. `held` is latest first. */
export function heardOn(key: string, held: readonly HeldMeeting[]): Day | null {
  const at = held.find((meeting) => keysOf(meeting).includes(key) && !isUnreached(key, meeting));
  return at?.agenda.meeting.day ?? null;
}

/** The day of the last meeting, where an item stood on its agenda and was not reached; `null` else. */
export function unreachedOn(key: string, held: readonly HeldMeeting[]): Day | null {
  const last = held.find((meeting) => keysOf(meeting).includes(key));
  return last && isUnreached(key, last) ? last.agenda.meeting.day : null;
}

function isUnreached(key: string, { choices }: HeldMeeting): boolean {
  return choices.get(key)?.notReached === true;
}
