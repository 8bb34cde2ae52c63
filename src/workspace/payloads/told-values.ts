import type { ElementState } from '../blocks/element-state.ts';
import { heldFiles, type StateValues } from '../state/state-values.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { filePayload } from './file-payload.ts';

/** What a form holds as apps are told it: uploaded files described whole, everything else as it is. */
export function toldValues(state: WorkspaceState, values: StateValues): StateValues {
  return mapped(values, (actions) => mapped(actions, (held) => toldState(state, held)));
}

function toldState(state: WorkspaceState, held: ElementState): ElementState {
  if (held.type !== 'file_input') return held;
  const files = heldFiles(held).flatMap((id) => state.files.find(id) ?? []);
  return { ...held, files: files.map((file) => filePayload(state, file)) };
}

function mapped<Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
