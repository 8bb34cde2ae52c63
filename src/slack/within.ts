import type { Clock } from '../app/ports.ts';

/** What a promise comes to, or `late` where it has come to nothing after so many milliseconds. */
export async function within<Value>(
  clock: Clock,
  milliseconds: number,
  work: Promise<Value>,
): Promise<Value | 'late'> {
  const limit = clock.after(milliseconds);
  try {
    return await Promise.race([work, limit.done.then(() => 'late' as const)]);
  } finally {
    limit.cancel();
  }
}
