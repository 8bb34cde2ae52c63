import { listeningApp } from './listening-app.ts';
import { smallWorkspace } from './small-workspace.ts';
import type { WorkspaceSide } from './workspace-side.ts';

/** Our workspace, with everything in it that is tried beside `emulate`. */
export async function ourSide(): Promise<WorkspaceSide> {
  const workspace = await smallWorkspace({ rateLimits: false });
  const app = await listeningApp();
  workspace.deliverTo(app.url);

  /** What the app was told last, as a form holds it. */
  const told = (): Record<string, unknown> => {
    const form = new URLSearchParams(app.requests().at(-1)?.body);
    const payload = form.get('payload');
    return payload === null ? Object.fromEntries(form) : JSON.parse(payload);
  };

  return {
    client: workspace.client,
    channel: 'C0COUNCIL',
    outside: 'C0OTHER',
    secret: 'C0SECRET',
    archived: 'C0OLD',
    person: 'U0ANNA',
    trigger: async (view) => {
      if (view === undefined) await workspace.people.as('U0ANNA', 'C0COUNCIL').types('/plan');
      else await workspace.people.post('press', { user: 'U0ANNA', view, action: 'more' });
      return String(told().trigger_id);
    },
    close: async () => {
      await app.close();
      await workspace.close();
    },
  };
}
