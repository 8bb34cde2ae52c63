import { checkView } from '../blocks/check-view.ts';
import { withIds } from '../blocks/with-ids.ts';
import { isRefusal, type Refusal, refuse, refuseWith } from '../refusal.ts';
import type { StoredView, ViewDraft } from '../state/view-store.ts';
import type { WorkspaceState } from '../workspace-state.ts';

const largest = 250_000;

/** The view an app asks to show, checked against Slack's limits and not claiming another view's external id. */
export function readView(
  state: WorkspaceState,
  value: unknown,
  type: ViewDraft['type'],
  replaced?: StoredView,
): ViewDraft | Refusal {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  if (text.length > largest) return refuse('view_too_large');
  const view = fromJson(text);
  if (view === undefined) return refuseWith('invalid_arguments', ['invalid json [json-pointer:/view]']);
  const checked = checkView(view, type);
  if (isRefusal(checked)) return checked;
  if (isTaken(state, checked.externalId, replaced)) return refuse('duplicate_external_id');
  return { ...checked, blocks: withIds(checked.blocks, state.ids) };
}

function isTaken({ views }: WorkspaceState, externalId: string, replaced: StoredView | undefined): boolean {
  return (
    externalId !== '' &&
    views.all().some((view) => view.externalId === externalId && view.id !== replaced?.id)
  );
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
