import type { InteractionOutcome } from '../../src/workspace/interactions/interaction-outcome.ts';
import type { Fault } from '../../src/workspace/state/fault-plan.ts';
import { personAtDesk } from './person-at-desk.ts';
import { personInChannel } from './person-in-channel.ts';
import { workspaceControl } from './workspace-control.ts';

/** The running workspace as conversation tests use it: people who type, read and press, and faults to meet. */
export function workspaceAt(url: string) {
  const control = workspaceControl(url);
  return {
    ...control,
    /** A person in a channel: types, reads, presses. */
    as: (user: string, channel: string) => personInChannel(control, user, channel),
    /** A person and the app's modals and App Home. */
    person: (user: string) => personAtDesk(control, user),
    fault: (fault: Omit<Fault, 'times'> & { readonly times?: number }) => control.post('faults', fault),
    calmDown: () => control.remove('faults'),
    calls: () => control.get<CallsSoFar>('calls', {}),
    forgetCalls: () => control.remove('calls'),
    /** Ends or breaks the app's Socket Mode connections, or sends its latest envelope once more. */
    socket: (what: 'disconnect' | 'redeliver' | 'drop', reason?: 'warning' | 'refresh_requested') =>
      control.post('socket', { do: what, ...(reason && { reason }) }),
    /** Anything that happens, told to the app whether it has subscribed or not. */
    event: (event: object) => control.post<InteractionOutcome>('event', { event }),
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
