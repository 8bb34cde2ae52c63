import { createHash } from 'node:crypto';

/** A key as it is stored: what asked for something may be named by a person's id, and rows are kept when people are forgotten. */
export function keyColumn(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
