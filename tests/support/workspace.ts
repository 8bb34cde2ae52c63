import type { Seen } from '../../src/workspace/control/seen.ts';
import type { InteractionOutcome } from '../../src/workspace/interactions/interaction-outcome.ts';
import type { Fault } from '../../src/workspace/state/fault-plan.ts';
import { placedControl } from './placed-control.ts';
import { workspaceControl } from './workspace-control.ts';

export type Pressed = InteractionOutcome & { readonly message: Seen };

/** A person in a channel, as a test sees them. */
export type Person = ReturnType<typeof personIn>;

/** The running workspace as conversation tests use it: people who type, read and press, and faults to meet. */
export function workspaceAt(url: string) {
  const control = workspaceControl(url);
  return {
    ...control,
    as: (user: string, channel: string) => personIn(control, user, channel),
    fault: (fault: Omit<Fault, 'times'> & { readonly times?: number }) => control.post('faults', fault),
    calmDown: () => control.remove('faults'),
    calls: async (): Promise<CallsSoFar> => control.get('calls', {}),
    forgetCalls: () => control.remove('calls'),
    /** Breaks or ends the app's Socket Mode connections, or sends its latest envelope once more. */
    socket: (what: 'disconnect' | 'redeliver' | 'drop') => control.post('socket', { do: what }),
  };
}

export type CallsSoFar = {
  readonly calls: Readonly<Record<string, number>>;
  readonly violations: readonly {
    readonly method: string;
    readonly error: string;
    readonly messages: readonly string[];
  }[];
};

const patience = 5_000;

function personIn(control: ReturnType<typeof workspaceControl>, user: string, channel: string) {
  let cursor = 0;
  const look = (wait: number) =>
    control.get<{ messages: readonly Seen[]; cursor: number }>('messages', {
      user,
      channel,
      after: cursor,
      wait,
    });

  /** Everything on the screen, oldest first. */
  const sees = async (): Promise<readonly Seen[]> => (await look(0)).messages;

  /** What is new or changed since this person last acted or read; waits until there is something. */
  const reads = async (): Promise<readonly Seen[]> => {
    const until = Date.now() + patience;
    for (;;) {
      const seen = await look(Math.max(0, until - Date.now()));
      const fresh = seen.messages.filter(({ version }) => version > cursor);
      if (fresh.length === 0 && Date.now() < until) {
        cursor = seen.cursor;
        continue;
      }
      cursor = seen.cursor;
      return fresh;
    }
  };

  const act = async <Answer>(path: string, what: object): Promise<Answer> => {
    cursor = (await look(0)).cursor;
    return control.post<Answer>(path, { user, channel, ...what });
  };

  return {
    sees,
    reads,
    types: (text: string) => act<InteractionOutcome>('command', { text }),
    /** Presses what bears this label or action id, in the latest message that has it; `value` picks an option. */
    presses: async (labelOrAction: string, value?: string | readonly string[]) => {
      const { message, ...target } = placedControl(await sees(), labelOrAction);
      return act<InteractionOutcome>('press', { ...target, message, ...(value !== undefined && { value }) });
    },
  };
}
