import { z } from 'zod';

const id = z.string().min(1).max(200);

/** What the buttons about deliveries and reminders carry. Whoever presses is asked anew what they may do. */
export const deliveryValues = {
  council: z.object({ council: id }),
  steered: z.union([
    z.object({ council: id, delivery: id }),
    z.object({
      council: id,
      coming: z.enum(['reminder', 'weekly-post', 'agenda-preliminary', 'agenda-final', 'agenda-asking']),
    }),
  ]),
} as const;
