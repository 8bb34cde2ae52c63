import { z } from 'zod';

const longestWait = 30_000;

/** The cursor a reader has come to, and for how many milliseconds at most they wait for what is newer. */
export const waiting = {
  after: z.coerce.number().int().default(-1),
  wait: z.coerce.number().min(0).max(longestWait).default(0),
};
