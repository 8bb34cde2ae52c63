import { z } from 'zod';

/** A unit's seat in a council, by the ids that a button or a form carries. */
export const seatMeant = z.strictObject({ council: z.string().min(1), unit: z.string().min(1) });

/** Where it points is decided by the council alone: whoever carries it is asked anew what they may do. */
export type SeatMeant = z.infer<typeof seatMeant>;
