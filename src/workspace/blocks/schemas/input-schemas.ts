import { z } from 'zod';
import { actionable, dispatchable, focusable, placeholdable } from './element-fields.ts';
import { richText } from './rich-text-schemas.ts';

const field = { ...actionable, ...dispatchable, ...focusable, ...placeholdable };
const text = z.string().exactOptional();
const length = z.number().int().max(3000);
const lines = z.number().int().min(1).max(100).exactOptional();

export const richTextInput = z.strictObject({
  type: z.literal('rich_text_input'),
  ...field,
  initial_value: richText.exactOptional(),
  min_lines: lines,
  max_lines: lines,
});

/** Fields a person writes in. */
export const writtenFields = [
  z.strictObject({
    type: z.literal('plain_text_input'),
    ...field,
    initial_value: z.string().max(3000).exactOptional(),
    multiline: z.boolean().exactOptional(),
    min_length: length.min(0).exactOptional(),
    max_length: length.min(1).exactOptional(),
  }),
  z.strictObject({ type: z.literal('email_text_input'), ...field, initial_value: text }),
  z.strictObject({ type: z.literal('url_text_input'), ...field, initial_value: text }),
  z.strictObject({
    type: z.literal('number_input'),
    ...field,
    is_decimal_allowed: z.boolean(),
    initial_value: text,
    min_value: text,
    max_value: text,
  }),
  z.strictObject({
    type: z.literal('file_input'),
    ...actionable,
    filetypes: z.array(z.string()).min(1).exactOptional(),
    max_files: z.number().int().min(1).max(10).exactOptional(),
  }),
] as const;
