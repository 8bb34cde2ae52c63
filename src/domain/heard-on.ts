import type { HeldMeeting } from './agenda-facts.ts';
import type { Day } from './calendar.ts';

/** A meeting that was held never changes, and is asked about once for every activity. */
const keys = new WeakMap<HeldMeeting, ReadonlySet<string>>();

/** The keys of everything that a meeting took up one by one. */
function keysOf(meeting: HeldMeeting): ReadonlySet<string> {
  const known = keys.get(meeting) ?? keysIn(meeting);
  keys.set(meeting, known);
  return known;
}

function keysIn({ agenda }: HeldMeeting): ReadonlySet<string> {
  return new Set(
    agenda.headings.flatMap((heading) => [
      heading.key,
      ...('items' in heading ? heading.items.map(({ key }) => key) : []),
    ]),
  );
}

/** The day of the latest meeting that got to an item; `null` where none has. `held` is latest first. */
export function heardOn(key: string, held: readonly HeldMeeting[]): Day | null {
  const at = held.find((meeting) => keysOf(meeting).has(key) && !isUnreached(key, meeting));
  return at?.agenda.meeting.day ?? null;
}

/** The day of the last meeting, where an item stood on its agenda and was not reached; `null` else. */
export function unreachedOn(key: string, held: readonly HeldMeeting[]): Day | null {
  const last = held.find((meeting) => keysOf(meeting).has(key));
  return last && isUnreached(key, last) ? last.agenda.meeting.day : null;
}

function isUnreached(key: string, { choices }: HeldMeeting): boolean {
  return choices.get(key)?.notReached === true;
}
