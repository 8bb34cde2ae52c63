import { z } from 'zod';
import { blockFields } from './block-fields.ts';

const flag = z.boolean().exactOptional();
const style = z
  .strictObject({
    bold: flag,
    code: flag,
    italic: flag,
    strike: flag,
    underline: flag,
    highlight: flag,
    client_highlight: flag,
    unlink: flag,
  })
  .exactOptional();
const some = z.string().min(1);
const text = z.strictObject({ type: z.literal('text'), text: some, style });
const link = z.strictObject({
  type: z.literal('link'),
  url: some.max(3000),
  text: z.string().exactOptional(),
  unsafe: flag,
  style,
});

const inline = z.discriminatedUnion('type', [
  text,
  link,
  z.strictObject({ type: z.literal('broadcast'), range: z.enum(['here', 'channel', 'everyone']), style }),
  z.strictObject({ type: z.literal('color'), value: some, style }),
  z.strictObject({ type: z.literal('channel'), channel_id: some, style }),
  z.strictObject({
    type: z.literal('date'),
    timestamp: z.number().int(),
    format: some,
    url: z.string().exactOptional(),
    fallback: z.string().exactOptional(),
    style,
  }),
  z.strictObject({
    type: z.literal('emoji'),
    name: some,
    unicode: z.string().exactOptional(),
    url: z.string().exactOptional(),
    style,
  }),
  z.strictObject({ type: z.literal('team'), team_id: some, style }),
  z.strictObject({ type: z.literal('user'), user_id: some, style }),
  z.strictObject({ type: z.literal('usergroup'), usergroup_id: some, style }),
]);

const border = z.union([z.literal(0), z.literal(1)]).exactOptional();
const section = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(inline) });

const part = z.discriminatedUnion('type', [
  section,
  z.strictObject({
    type: z.literal('rich_text_list'),
    elements: z.array(section).min(1),
    style: z.enum(['bullet', 'ordered']),
    indent: z.number().int().min(0).max(8).exactOptional(),
    offset: z.number().int().min(0).exactOptional(),
    border,
  }),
  z.strictObject({ type: z.literal('rich_text_quote'), elements: z.array(inline), border }),
  z.strictObject({
    type: z.literal('rich_text_preformatted'),
    elements: z.array(z.discriminatedUnion('type', [text, link])),
    language: z.string().exactOptional(),
    border,
  }),
]);

/** Text formatted by structure: no character in it means anything but itself. */
export const richText = z.strictObject({
  type: z.literal('rich_text'),
  ...blockFields,
  elements: z.array(part).min(1),
});
