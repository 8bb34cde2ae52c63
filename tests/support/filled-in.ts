import type { AnyBlock } from '@slack/types';
import { elementsIn } from '../../src/workspace/blocks/elements-in.ts';
import { chosenState } from '../../src/workspace/interactions/chosen-state.ts';

export type Filling = string | readonly string[] | number | null;

/** What a form holds when its fields, named by label, block id or action id, are filled in like this. */
export function filledIn(blocks: readonly AnyBlock[], fields: Readonly<Record<string, Filling>>) {
  const places = elementsIn(blocks).map((placed) => ({
    ...placed,
    names: [labelOf(blocks, placed.blockId), placed.blockId, placed.element.action_id],
  }));
  const values: Record<string, Record<string, object>> = {};
  for (const [name, filling] of Object.entries(fields)) {
    const place = places.find(({ names }) => names.includes(name));
    if (!place)
      throw new Error(
        `no field called “${name}”; there is: ${places.map(({ names }) => names[0]).join(', ')}`,
      );
    const state = chosenState(place.element, filling);
    if ('ok' in state) throw new Error(`“${name}” does not offer ${String(filling)}`);
    values[place.blockId] = { ...values[place.blockId], [place.element.action_id]: state };
  }
  return values;
}

function labelOf(blocks: readonly AnyBlock[], blockId: string): string | undefined {
  const block = blocks.find(({ block_id }) => block_id === blockId);
  const label = block && 'label' in block ? block.label : undefined;
  return typeof label === 'object' && label && 'text' in label ? String(label.text) : undefined;
}
