import { z } from 'zod';

/** Who acts, and where. */
export const personAt = z.object({ user: z.string(), channel: z.string() });

export const choice = z.union([z.string(), z.array(z.string()), z.number(), z.null()]).optional();
