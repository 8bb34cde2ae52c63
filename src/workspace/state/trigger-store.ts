import { type Refusal, refuse } from '../refusal.ts';
import type { WorkspaceClock } from '../workspace-clock.ts';
import { forgetExpired } from './forget-expired.ts';
import type { Identifiers } from './identifiers.ts';

const lifetime = 3_000;

/** An old trigger is remembered so long, to be called expired rather than invalid. */
const memory = 3_600_000;

/** What an interaction lets the app do for three seconds: open one view for the person who acted. */
export type Trigger = { readonly user: string; readonly view?: string };

type Kept = Trigger & { readonly until: number; readonly used: boolean };

export type TriggerStore = ReturnType<typeof triggerStore>;

/** Hands out trigger ids, and takes each back at most once and not after three seconds. */
export function triggerStore(ids: Identifiers, clock: WorkspaceClock) {
  const triggers = new Map<string, Kept>();
  return {
    issue: (trigger: Trigger): string => {
      forgetExpired(triggers, clock.now() - memory);
      const id = `${ids.timestamp()}.${ids.secret()}`;
      triggers.set(id, { ...trigger, until: clock.now() + lifetime, used: false });
      return id;
    },
    exchange: (id: string): Trigger | Refusal => {
      const trigger = triggers.get(id);
      if (!trigger) return refuse('invalid_trigger_id');
      if (trigger.used) return refuse('exchanged_trigger_id');
      if (clock.now() >= trigger.until) return refuse('expired_trigger_id');
      triggers.set(id, { ...trigger, used: true });
      return trigger;
    },
  };
}
