import { elementsIn, type PlacedElement } from '../../src/workspace/blocks/elements-in.ts';
import type { Seen } from '../../src/workspace/control/seen.ts';

export type PlacedControl = { readonly message: string; readonly action: string; readonly block: string };

/** The control that bears this label or action id, in the latest message that has one. */
export function placedControl(messages: readonly Seen[], labelOrAction: string): PlacedControl {
  const candidates = messages.flatMap(({ ts, blocks }) =>
    elementsIn(blocks).map((placed) => ({ ts, placed })),
  );
  const found = candidates.findLast(({ placed }) => bears(placed, labelOrAction));
  if (found)
    return { message: found.ts, action: found.placed.element.action_id, block: found.placed.blockId };
  const there = candidates.map(({ placed }) => labelOf(placed) ?? placed.element.action_id);
  throw new Error(`nothing to press called “${labelOrAction}”; there is: ${there.join(', ') || 'nothing'}`);
}

function bears(placed: PlacedElement, labelOrAction: string): boolean {
  return placed.element.action_id === labelOrAction || labelOf(placed) === labelOrAction;
}

function labelOf({ element }: PlacedElement): string | undefined {
  const label = element.text ?? element.placeholder;
  return typeof label === 'object' && label !== null && 'text' in label ? String(label.text) : undefined;
}
