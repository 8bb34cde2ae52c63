import type { RateLimit } from '../state/rate-limiter.ts';

/** Slack's published rate tiers: calls a minute for one method of one app in one workspace. */
export const rateTiers = {
  tier2: perMinute(20),
  tier3: perMinute(50),
  tier4: perMinute(100),
  special: perMinute(600),
  posting: perMinute(300),
  /** On paper one a minute; Slack lets an app open its ten connections at once, so bursts pass. */
  connections: perMinute(10),
} as const;

/** Posting to one conversation: one message a second, with bursts of five. */
export const pace: RateLimit = { calls: 5, milliseconds: 5_000 };

function perMinute(calls: number): RateLimit {
  return { calls, milliseconds: 60_000 };
}
