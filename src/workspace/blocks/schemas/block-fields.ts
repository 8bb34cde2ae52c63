import { z } from 'zod';

/** What every block may have. */
export const blockFields = { block_id: z.string().max(255).exactOptional() };
