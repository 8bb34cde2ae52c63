import { type Refusal, refuse } from '../refusal.ts';
import type { WorkspaceClock } from '../workspace-clock.ts';
import { forgetExpired } from './forget-expired.ts';
import type { Identifiers } from './identifiers.ts';

const lifetime = 30 * 60_000;
const uses = 5;

/** Where answers to one interaction go: who acted, in which channel, and on which message if on one. */
export type ResponseTarget = {
  readonly user: string;
  readonly channel: string;
  readonly message?: string;
  readonly threadTs?: string;
};

export type ResponseUrlStore = ReturnType<typeof responseUrlStore>;

/** Hands out response urls, each good for five answers within thirty minutes. */
export function responseUrlStore(ids: Identifiers, clock: WorkspaceClock) {
  const targets = new Map<
    string,
    { readonly target: ResponseTarget; readonly until: number; readonly left: number }
  >();
  return {
    issue: (target: ResponseTarget): string => {
      forgetExpired(targets, clock.now());
      const id = ids.secret();
      targets.set(id, { target, until: clock.now() + lifetime, left: uses });
      return id;
    },
    use: (id: string): ResponseTarget | Refusal => {
      const kept = targets.get(id);
      if (!kept || clock.now() >= kept.until) return refuse('expired_url');
      if (kept.left === 0) return refuse('used_url');
      targets.set(id, { ...kept, left: kept.left - 1 });
      return kept.target;
    },
  };
}
