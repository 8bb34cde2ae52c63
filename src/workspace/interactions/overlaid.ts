import type { ElementState } from '../blocks/element-state.ts';
import { type StateValues, withValue } from '../state/state-values.ts';

/** What a person filled in, by block and action. */
export type Filled = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

/** What a view holds with what was filled in laid over it; fields that the view does not have are left out. */
export function overlaid(values: StateValues, filled: Filled): StateValues {
  const states = Object.entries(filled).flatMap(([block, actions]) =>
    Object.entries(actions).map(([action, state]) => ({ at: [block, action] as const, state })),
  );
  return states.reduce<StateValues>((held, { at, state }) => {
    const before: ElementState | undefined = held[at[0]]?.[at[1]];
    return before ? withValue(held, at, { ...before, ...state, type: before.type }) : held;
  }, values);
}
