import { z } from 'zod';

/** Who acts, and where. */
export const personAt = z.object({ user: z.string(), channel: z.string() });

/** Who acts, and what they point at. */
export const whereabouts = z.object({
  user: z.string(),
  channel: z.string().optional(),
  message: z.string().optional(),
  view: z.string().optional(),
});

/** What a person picks. */
export const choice = z.union([z.string(), z.array(z.string()), z.number(), z.null()]).optional();
