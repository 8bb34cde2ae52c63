import type { WorkspaceClock } from '../workspace-clock.ts';

/** The work's result, or `'late'` once so many milliseconds have passed without one. */
export function inTime<T>(
  clock: WorkspaceClock,
  milliseconds: number,
  work: Promise<T>,
): Promise<T | 'late'> {
  return new Promise((resolve, reject) => {
    const stop = clock.after(milliseconds, () => resolve('late'));
    work.then(resolve, reject).finally(stop);
  });
}
