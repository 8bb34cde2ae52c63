import type { BoundedMap } from './bounded-map.ts';
import type { SlackRoom } from './slack-room.ts';

/** Draws a status card anew in which somebody pressed *Lämna lägesrapport*; it is theirs alone. */
export type RedrawCard = () => Promise<void>;

/** What the listeners of updates have at hand: also the cards that forms were opened from, by the forms' keys. */
export type UpdateRoom = SlackRoom & { readonly cards: BoundedMap<string, RedrawCard> };
