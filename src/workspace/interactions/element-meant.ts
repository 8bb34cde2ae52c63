import { elementsIn, type PlacedElement } from '../blocks/elements-in.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { blocksOf, type Surrounding } from './surrounding.ts';

/** What a person points at: an action id is only unique within its block, so the block is heeded where it is named. */
export type Pointed = { readonly action: string; readonly block?: string | undefined };

/** The element a person points at, the first where they name no block. */
export function elementMeant(on: Surrounding, { action, block }: Pointed): PlacedElement | Refusal {
  const found = elementsIn(blocksOf(on)).find(
    ({ blockId, element }) => element.action_id === action && (block === undefined || block === blockId),
  );
  return found ?? refuse('action_not_found');
}
