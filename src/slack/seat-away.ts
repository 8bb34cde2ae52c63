import { setAway } from '../app/set-away.ts';
import type { Period } from '../domain/decided-plan.ts';
import type { Words } from '../words/words.ts';
import type { Asker } from './asker.ts';
import { dayText } from './blocks/day-text.ts';
import { plainMessage } from './blocks/plain-message.ts';
import type { ViewState } from './modals/view-state.ts';
import { awayBlocks, awayDays } from './seat-away-days.ts';
import { seatGroundFor } from './seat-ground-for.ts';
import type { SeatMeant } from './seat-meant.ts';
import type { SlackRoom } from './slack-room.ts';
import type { Settled } from './submit-in-time.ts';

/** Says when a seat's contact is away, as a form has it. */
export async function beAway(
  room: SlackRoom,
  asker: Asker,
  { meant, state }: { readonly meant: SeatMeant; readonly state: ViewState },
): Promise<Settled> {
  const ground = await seatGroundFor(room, asker, { meant, deed: 'tend-seat' });
  if ('refused' in ground) return { kind: 'returned', message: ground.refused };
  const { actor, words, today } = ground;
  const days = awayDays(state, today, words);
  if ('complaints' in days) return { kind: 'complaints', ...days };
  const { away } = days;
  const { outcome } = await setAway(room, {
    where: { council: meant.council },
    actor,
    unit: meant.unit,
    away,
  });
  if (outcome === 'past')
    return { kind: 'complaints', complaints: [{ block: awayBlocks.to, text: words.seats.errors.past }] };
  const isSet = outcome === 'set' || outcome === 'unchanged';
  return { kind: 'told', message: plainMessage(isSet ? said(away, words) : words.seats.refused.noContact) };
}

function said(away: Period | null, words: Words): string {
  const { done, back } = words.seats.away;
  return away === null ? back : done(dayText(away.from, words), dayText(away.to, words));
}
