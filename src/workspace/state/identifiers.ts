import { randomBytes } from 'node:crypto';
import type { WorkspaceClock } from '../workspace-clock.ts';

/** Names for new things: Slack-like ids, message timestamps and unguessable secrets. */
export type Identifiers = ReturnType<typeof identifiers>;

/** Ids never repeat within a workspace; timestamps only rise, also when the clock is put back. */
export function identifiers(clock: WorkspaceClock) {
  let count = 0;
  let latest = 0;
  return {
    /** `V0000000001` and the like: Slack's letter and a running number. */
    next: (letter: string): string => {
      count += 1;
      return letter + count.toString(36).toUpperCase().padStart(10, '0');
    },
    /** A message timestamp: seconds and microseconds, unique and rising. */
    timestamp: (): string => {
      latest = Math.max(latest + 1, Math.floor(clock.now() * 1000));
      return `${Math.floor(latest / 1_000_000)}.${String(latest % 1_000_000).padStart(6, '0')}`;
    },
    secret: (): string => randomBytes(16).toString('hex'),
  };
}
