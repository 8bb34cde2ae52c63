import { z } from 'zod';
import { blockFields } from './block-fields.ts';
import { button, overflow, workflowButton } from './button-schemas.ts';
import { imageBlock, imageElement } from './image-schemas.ts';
import { richTextInput, writtenFields } from './input-schemas.ts';
import { menus, multiMenus } from './menu-schemas.ts';
import { datetimepicker, pickers } from './picker-schemas.ts';
import { richText } from './rich-text-schemas.ts';
import { anyText, mrkdwn, plainText } from './text-schemas.ts';

const accessory = z.discriminatedUnion('type', [
  button,
  workflowButton,
  overflow,
  imageElement,
  ...menus,
  ...multiMenus,
  ...pickers,
]);
const action = z.discriminatedUnion('type', [
  button,
  workflowButton,
  overflow,
  ...menus,
  ...multiMenus,
  ...pickers,
  datetimepicker,
  richTextInput,
]);
const field = z.discriminatedUnion('type', [
  ...writtenFields,
  richTextInput,
  ...menus,
  ...multiMenus,
  ...pickers,
  datetimepicker,
]);

const section = z
  .strictObject({
    type: z.literal('section'),
    ...blockFields,
    text: anyText(3000).exactOptional(),
    fields: z.array(anyText(2000)).min(1).max(10).exactOptional(),
    accessory: accessory.exactOptional(),
    expand: z.boolean().exactOptional(),
  })
  .refine(
    ({ text, fields }) => text !== undefined || fields !== undefined,
    'must have either `text` or `fields`',
  );

const video = z.strictObject({
  type: z.literal('video'),
  ...blockFields,
  video_url: z.url({ protocol: /^https$/ }),
  thumbnail_url: z.string().min(1),
  alt_text: z.string().min(1),
  title: plainText(199),
  title_url: z.url({ protocol: /^https$/ }).exactOptional(),
  author_name: z.string().max(49).exactOptional(),
  provider_name: z.string().exactOptional(),
  provider_icon_url: z.string().exactOptional(),
  description: plainText(200).exactOptional(),
});

/** The blocks that every Slack client has long known. */
export const classicBlocks = [
  section,
  imageBlock,
  richText,
  video,
  z.strictObject({
    type: z.literal('header'),
    ...blockFields,
    text: plainText(150),
    level: z.number().int().min(1).max(4).exactOptional(),
  }),
  z.strictObject({ type: z.literal('divider'), ...blockFields }),
  z.strictObject({
    type: z.literal('context'),
    ...blockFields,
    elements: z
      .array(z.discriminatedUnion('type', [plainText(3000), mrkdwn(3000), imageElement]))
      .min(1)
      .max(10),
  }),
  z.strictObject({ type: z.literal('actions'), ...blockFields, elements: z.array(action).min(1).max(25) }),
  z.strictObject({
    type: z.literal('input'),
    ...blockFields,
    label: plainText(2000),
    hint: plainText(2000).exactOptional(),
    optional: z.boolean().exactOptional(),
    dispatch_action: z.boolean().exactOptional(),
    element: field,
  }),
] as const;
