import { z } from 'zod';
import { blockFields } from './block-fields.ts';
import { button, feedbackButtons, iconButton } from './button-schemas.ts';
import { classicBlocks } from './classic-block-schemas.ts';
import { imageElement } from './image-schemas.ts';
import { richText } from './rich-text-schemas.ts';
import { tableBlocks } from './table-schemas.ts';
import { anyText, mrkdwn, plainText } from './text-schemas.ts';

const card = z
  .strictObject({
    type: z.literal('card'),
    ...blockFields,
    hero_image: imageElement.exactOptional(),
    icon: imageElement.exactOptional(),
    title: mrkdwn(150).exactOptional(),
    subtitle: mrkdwn(150).exactOptional(),
    body: mrkdwn(200).exactOptional(),
    actions: z.array(button).min(1).max(2).exactOptional(),
  })
  .refine(
    ({ hero_image, title, body, actions }) =>
      [hero_image, title, body, actions].some((part) => part !== undefined),
    'must have at least one of `hero_image`, `title`, `actions` or `body`',
  );

const task = z.strictObject({
  type: z.literal('task_card'),
  ...blockFields,
  task_id: z.string().min(1),
  title: z.string().min(1),
  details: richText.exactOptional(),
  output: richText.exactOptional(),
  sources: z
    .array(z.strictObject({ type: z.literal('url'), url: z.string(), text: z.string() }))
    .exactOptional(),
  status: z.enum(['pending', 'in_progress', 'complete', 'error']),
});

const container = z
  .strictObject({
    type: z.literal('container'),
    ...blockFields,
    title: plainText(150).exactOptional(),
    rich_text_title: richText.exactOptional(),
    subtitle: anyText(150).exactOptional(),
    child_blocks: z
      .array(z.discriminatedUnion('type', [...classicBlocks, tableBlocks[0]]))
      .min(1)
      .max(10),
    width: z.enum(['narrow', 'standard', 'wide', 'full']).exactOptional(),
    icon: imageElement.exactOptional(),
    is_collapsible: z.boolean().exactOptional(),
    default_collapsed: z.boolean().exactOptional(),
    has_header_divider: z.boolean().exactOptional(),
  })
  .refine(
    ({ title, rich_text_title }) => title !== undefined || rich_text_title !== undefined,
    'must have `title` or `rich_text_title`',
  );

/** The blocks Slack added since 2025. */
export const newerBlocks = [
  card,
  task,
  container,
  z.strictObject({ type: z.literal('carousel'), ...blockFields, elements: z.array(card).min(1).max(10) }),
  z.strictObject({
    type: z.literal('plan'),
    ...blockFields,
    title: z.string().min(1),
    tasks: z.array(task).exactOptional(),
  }),
  z.strictObject({ type: z.literal('markdown'), ...blockFields, text: z.string().min(1).max(12_000) }),
  z.strictObject({
    type: z.literal('alert'),
    ...blockFields,
    text: anyText(3000),
    level: z.enum(['default', 'info', 'warning', 'error', 'success']).exactOptional(),
  }),
  z.strictObject({
    type: z.literal('context_actions'),
    ...blockFields,
    elements: z
      .array(z.discriminatedUnion('type', [feedbackButtons, iconButton]))
      .min(1)
      .max(5),
  }),
] as const;
