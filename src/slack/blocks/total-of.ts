import type { StatusCount } from '../../domain/answer.ts';

/** How many activities the counts cover together. */
export function totalOf(counts: readonly StatusCount[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
