import { z } from 'zod';

const id = z.string().min(1).max(200);

/**
 * What an update's form remembers: the council and the activity, the key under which the update is stored once however
 * often it is sent, the newest update the person has seen, and the one being edited, if any. `round` counts the times
 * the form has started over.
 */
export const updateFormIds = z.strictObject({
  council: id,
  activity: id,
  key: id,
  seen: id.nullable(),
  revises: id.nullable(),
  round: z.int().min(0),
});

export type UpdateFormIds = z.infer<typeof updateFormIds>;
