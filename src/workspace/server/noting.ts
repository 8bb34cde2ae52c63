import type { WireEntry } from '../state/wire-log.ts';
import type { WorkspaceState } from '../workspace-state.ts';

/** Begins to note what the app asks; the answered function is called with what was asked and how it ended. */
export function noting(
  { clock, wire }: WorkspaceState,
  kind: Extract<WireEntry['kind'], 'call' | 'response'>,
  name: string,
): (sent: unknown, answer: { readonly ok: boolean }) => void {
  const at = new Date(clock.now()).toISOString();
  const began = performance.now();
  return (sent, answer) => {
    const milliseconds = Math.round(performance.now() - began);
    wire.note({ kind, name, at, milliseconds, ok: answer.ok, sent, answer });
  };
}
