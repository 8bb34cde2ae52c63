import { z } from 'zod';
import { statuses } from '../domain/status.ts';

const id = z.string().min(1).max(200);
const activity = z.object({ council: id, activity: id });
const update = z.object({ council: id, update: id });
const source = z.enum(['mail', 'phone', 'meeting', 'other']);

/** What the buttons of `blocks/update-buttons.ts` and `blocks/update-kept-message.ts` carry, as it is read back. */
export const updateValues = {
  activity,
  update,
  nothingNew: activity.extend({ seen: id.nullable() }),
  /** What a person typed before `/plan uppdatera` could open a form. */
  choose: z.object({ words: z.string().max(200) }),
  /** A text that could not be saved stands in the message; its choices are here. */
  retry: activity.extend({
    key: id,
    seen: id.nullable(),
    revises: id.nullable(),
    seat: id.nullable(),
    source: source.nullable(),
    status: z.enum(statuses).nullable(),
    questionKind: z.enum(['discuss', 'decide']),
    isShown: z.literal('yes').nullable(),
  }),
} as const;
