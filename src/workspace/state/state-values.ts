import type { AnyBlock } from '@slack/types';
import { type ElementState, initialState } from '../blocks/element-state.ts';
import { elementsIn } from '../blocks/elements-in.ts';
import { isRecord } from '../is-record.ts';

/** What every element of a view or message holds: block id, then action id. */
export type StateValues = Readonly<Record<string, Readonly<Record<string, ElementState>>>>;

/** The values of newly shown blocks: what was held before where an element is still there, else what it starts from. */
export function valuesOf(blocks: readonly AnyBlock[], before: StateValues = {}): StateValues {
  return elementsIn(blocks).reduce<StateValues>((values, { blockId, element }) => {
    const kept = before[blockId]?.[element.action_id];
    const state = kept?.type === element.type ? kept : initialState(element);
    return state ? withValue(values, [blockId, element.action_id], state) : values;
  }, {});
}

/** The ids of the files that a `file_input` holds. */
export function heldFiles({ files }: ElementState): readonly string[] {
  const held: readonly unknown[] = Array.isArray(files) ? files : [];
  return held.flatMap((file) => (isRecord(file) ? String(file.id) : String(file)));
}

/** The same values but for one element. */
export function withValue(
  values: StateValues,
  [block, action]: readonly [string, string],
  state: ElementState,
): StateValues {
  return { ...values, [block]: { ...values[block], [action]: state } };
}
