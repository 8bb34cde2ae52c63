import { expect, test } from 'vitest';
import {
  afterDoubt,
  type PostOutcome,
  settlementOf,
  usualTimes,
} from '../../src/domain/delivery-settlement.ts';

const now = new Date('2026-11-23T07:30:00Z');

test.each<[PostOutcome, number, object]>([
  [{ kind: 'posted', channel: 'C1', ts: '1.0' }, 1, { state: 'sent', channel: 'C1', ts: '1.0' }],
  [
    { kind: 'rate-limited', milliseconds: 30_000 },
    1,
    { state: 'pending', nextAt: new Date('2026-11-23T07:30:30Z') },
  ],
  [{ kind: 'refused', error: 'is_archived' }, 1, { state: 'parked', error: 'is_archived' }],
  [
    { kind: 'not-sent', error: 'ECONNREFUSED' },
    1,
    { state: 'pending', nextAt: new Date('2026-11-23T07:30:05Z') },
  ],
  [
    { kind: 'not-sent', error: 'ECONNREFUSED' },
    3,
    { state: 'pending', nextAt: new Date('2026-11-23T07:30:20Z') },
  ],
  [
    { kind: 'not-sent', error: 'ECONNREFUSED' },
    99,
    { state: 'pending', nextAt: new Date('2026-11-23T07:40:00Z') },
  ],
  [
    { kind: 'unknown', error: 'timeout' },
    1,
    { state: 'uncertain', nextAt: new Date('2026-11-23T07:31:30Z') },
  ],
])('an attempt that was %j leaves its delivery so', (outcome, attempt, expected) => {
  expect(settlementOf(outcome, { attempt, now }, usualTimes)).toMatchObject(expected);
});

test('doubt settles only after a lease and a call have passed', () => {
  expect(usualTimes.settle).toBeGreaterThan(usualTimes.lease + usualTimes.call);
});

test('what was sent again after doubt is looked for once more before anybody is certain of it', () => {
  const again = { state: 'sent', channel: 'C1', ts: '1.0' } as const;
  expect(afterDoubt(again, now, usualTimes)).toEqual({
    state: 'uncertain',
    nextAt: new Date('2026-11-23T07:31:30Z'),
    error: 'sent-again',
    copy: { channel: 'C1', ts: '1.0' },
  });
  const limited = { state: 'pending', nextAt: now, error: 'ratelimited' } as const;
  expect(afterDoubt(limited, now, usualTimes)).toEqual({ ...limited, state: 'uncertain' });
});
