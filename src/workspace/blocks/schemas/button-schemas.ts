import { z } from 'zod';
import { actionable, confirmable, label75 } from './element-fields.ts';
import { overflowOption } from './option-schemas.ts';
import { plainText } from './text-schemas.ts';

const style = z.enum(['primary', 'danger']).exactOptional();

export const button = z.strictObject({
  type: z.literal('button'),
  ...actionable,
  ...confirmable,
  text: plainText(75),
  value: z.string().max(2000).exactOptional(),
  url: z.string().max(3000).exactOptional(),
  style,
  accessibility_label: label75,
});

export const workflowButton = z.strictObject({
  type: z.literal('workflow_button'),
  ...actionable,
  ...confirmable,
  text: plainText(75),
  workflow: z.looseObject({ trigger: z.looseObject({ url: z.string() }) }),
  style,
  accessibility_label: label75,
});

export const overflow = z.strictObject({
  type: z.literal('overflow'),
  ...actionable,
  ...confirmable,
  options: z.array(overflowOption).min(1).max(5),
});

const feedbackButton = z.strictObject({
  text: plainText(75),
  value: z.string().max(2000),
  accessibility_label: label75,
});

export const feedbackButtons = z.strictObject({
  type: z.literal('feedback_buttons'),
  ...actionable,
  positive_button: feedbackButton,
  negative_button: feedbackButton,
});

export const iconButton = z.strictObject({
  type: z.literal('icon_button'),
  ...actionable,
  ...confirmable,
  icon: z.literal('trash'),
  text: plainText(75),
  value: z.string().max(2000).exactOptional(),
  accessibility_label: label75,
  visible_to_user_ids: z.array(z.string()).exactOptional(),
});
