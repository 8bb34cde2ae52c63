import { offer } from '../blocks/schemas/option-schemas.ts';
import { complaints } from '../complaints.ts';
import { isRecord } from '../is-record.ts';
import { blockSuggestionPayload } from '../payloads/block-suggestion-payload.ts';
import { type Refusal, refuse, refuseWith } from '../refusal.ts';
import type { WorkspaceUser } from '../workspace-directory.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { optionsOf } from './chosen-state.ts';
import { elementMeant, type Pointed } from './element-meant.ts';
import { surroundingOf, type Whereabouts } from './surrounding.ts';

export type Query = Whereabouts & Pointed & { readonly value: string };

const usualQueryLength = 3;

/** What the app offers in a menu it fills, for what a person has typed so far. Only that can be chosen after. */
export async function suggestOptions(
  state: WorkspaceState,
  user: WorkspaceUser,
  query: Query,
): Promise<object | Refusal> {
  const on = surroundingOf(state, user, query);
  if ('ok' in on) return on;
  const placed = elementMeant(on, query);
  if ('ok' in placed) return placed;
  if (!placed.element.type.endsWith('external_select')) return refuse('action_not_found');
  const shortest = placed.element.min_query_length ?? usualQueryLength;
  if (query.value.length < Number(shortest)) return { ok: true, delivered: false, options: [] };
  const payload = blockSuggestionPayload(state, user, { on, placed, value: query.value });
  const acknowledgement = await state.delivery.deliver({ kind: 'interactive', payload, answerable: true });
  if (!acknowledgement.acknowledged) return blame(state, refuse(acknowledgement.error));
  const read = offer.safeParse(acknowledgement.body);
  if (!read.success) return blame(state, refuseWith('invalid_options_response', complaints(read.error)));
  state.suggestions.keep(user.id, placed, optionsOf({ ...placed.element, ...read.data }).filter(isRecord));
  return { ok: true, delivered: true, ...read.data };
}

function blame(state: WorkspaceState, refusal: Refusal): Refusal {
  state.calls.judge('block_suggestion', refusal);
  return refusal;
}
