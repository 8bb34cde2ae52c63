import { z } from 'zod';
import { anyText, plainText } from './text-schemas.ts';

const confirm = z.strictObject({
  title: plainText(100).exactOptional(),
  text: anyText(300),
  confirm: plainText(30).exactOptional(),
  deny: plainText(30).exactOptional(),
  style: z.enum(['primary', 'danger']).exactOptional(),
});

const dispatchActionConfig = z.strictObject({
  trigger_actions_on: z
    .array(z.enum(['on_enter_pressed', 'on_character_entered']))
    .min(1)
    .exactOptional(),
});

/** What every element a person can act on may have. */
export const actionable = { action_id: z.string().min(1).max(255).exactOptional() };

export const confirmable = { confirm: confirm.exactOptional() };

export const focusable = { focus_on_load: z.boolean().exactOptional() };

export const placeholdable = { placeholder: plainText(150).exactOptional() };

export const dispatchable = { dispatch_action_config: dispatchActionConfig.exactOptional() };

export const label75 = z.string().max(75).exactOptional();

/** A calendar day. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date in the format YYYY-MM-DD');

/** A time of day. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time in the format HH:mm');
