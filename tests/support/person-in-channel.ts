import type { Seen } from '../../src/workspace/control/seen.ts';
import type { InteractionOutcome } from '../../src/workspace/interactions/interaction-outcome.ts';
import { placedControl } from './placed-control.ts';
import type { WorkspaceControl } from './workspace-control.ts';

const patience = 5_000;

type Look = { readonly messages: readonly Seen[]; readonly cursor: number };

/** A person in a channel of the workspace. */
export function personInChannel(control: WorkspaceControl, user: string, channel: string) {
  let cursor = 0;
  const look = (wait: number) => control.get<Look>('messages', { user, channel, after: cursor, wait });

  /** Everything on the screen, oldest first. */
  const sees = async (): Promise<readonly Seen[]> => (await look(0)).messages;

  /** What is new or changed since this person last acted or read; waits until there is something, at most 5 s. */
  const reads = async (until = Date.now() + patience): Promise<readonly Seen[]> => {
    const before = cursor;
    const seen = await look(Math.max(0, until - Date.now()));
    cursor = seen.cursor;
    const fresh = seen.messages.filter(({ version }) => version > before);
    return fresh.length > 0 || Date.now() >= until ? fresh : reads(until);
  };

  const act = async <Answer>(path: string, what: object): Promise<Answer> => {
    cursor = (await look(0)).cursor;
    return control.post<Answer>(path, { user, channel, ...what });
  };

  return {
    sees,
    reads: () => reads(),
    /** Types a command. */
    types: (text: string) => act<InteractionOutcome>('command', { text }),
    /** Writes a message. */
    says: (text: string) => act<{ ok: boolean; ts: string }>('say', { text }),
    /** Presses what bears this label or action id, in the latest message that has it; `value` picks an option. */
    presses: async (labelOrAction: string, value?: string | readonly string[]) => {
      const target = placedControl(await sees(), labelOrAction);
      return act<InteractionOutcome>('press', { ...target, ...(value !== undefined && { value }) });
    },
    /** Chooses a shortcut of the app in a message's menu. */
    choosesShortcut: (callback: string, message: string) =>
      act<InteractionOutcome>('shortcut', { callback, message }),
  };
}
