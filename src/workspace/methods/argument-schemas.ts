import { z } from 'zod';

/** A text argument that may be left out; every method then answers with its own word for what is missing. */
export const textArgument = z.coerce.string().default('');

/** `true` and `false` as forms write them. */
export const flagArgument = z
  .union([z.boolean(), z.enum(['true', 'false', '1', '0', ''])])
  .default(false)
  .transform((flag) => flag === true || flag === 'true' || flag === '1');

/** How many rows a page may hold: what is asked for, within bounds. */
export function limitArgument(usual: number, most: number) {
  return z.coerce
    .number()
    .int()
    .min(0)
    .default(usual)
    .transform((asked) => Math.min(asked === 0 ? usual : asked, most));
}

/** A list or an object: JSON in forms, itself in JSON bodies. */
export function jsonArgument<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (typeof value === 'string' ? fromJson(value) : value), schema);
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
