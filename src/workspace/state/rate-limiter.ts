import type { WorkspaceClock } from '../workspace-clock.ts';

/** At most so many calls in any stretch of so many milliseconds. */
export type RateLimit = { readonly calls: number; readonly milliseconds: number };

/** The calls that still count against a limit, oldest first. */
type Recent = readonly number[];

/** Whether one more call fits now; if not, after how many whole seconds it will. */
export function admit(
  limit: RateLimit,
  recent: Recent,
  now: number,
): { readonly recent: Recent; readonly retryAfter: number } {
  const counted = recent.filter((at) => at > now - limit.milliseconds && at <= now);
  const oldest = counted[counted.length - limit.calls];
  if (oldest === undefined) return { recent: [...counted, now], retryAfter: 0 };
  return { recent: counted, retryAfter: Math.max(1, Math.ceil((oldest + limit.milliseconds - now) / 1000)) };
}

export type RateLimiter = ReturnType<typeof rateLimiter>;

/** Counts calls per key. `seconds` answers 0 where the call may go on, else how long to wait. */
export function rateLimiter(clock: WorkspaceClock, enforced: boolean) {
  const recent = new Map<string, Recent>();
  return {
    seconds: (key: string, limit: RateLimit): number => {
      if (!enforced) return 0;
      const verdict = admit(limit, recent.get(key) ?? [], clock.now());
      recent.set(key, verdict.recent);
      return verdict.retryAfter;
    },
  };
}
