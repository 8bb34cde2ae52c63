import { type Refusal, refuse } from '../refusal.ts';
import type { WorkspaceUser } from '../workspace-directory.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { type Filled, overlaid } from './overlaid.ts';

/** A person fills in a view they have open, without sending it: the app sees it with the next press there. */
export function fillView(
  { views }: WorkspaceState,
  user: WorkspaceUser,
  { id, filled }: { readonly id: string; readonly filled: Filled },
): { readonly ok: true } | Refusal {
  const view = views.find(id);
  if (view?.user !== user.id) return refuse('view_not_found');
  views.note(view, { values: overlaid(view.values, filled) });
  return { ok: true };
}
