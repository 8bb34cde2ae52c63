import { z } from 'zod';
import { blockFields } from './block-fields.ts';
import { plainText } from './text-schemas.ts';

const picture = {
  type: z.literal('image'),
  alt_text: z.string().min(1).max(2000),
  image_url: z.string().min(1).max(3000).exactOptional(),
  slack_file: z
    .strictObject({ id: z.string().exactOptional(), url: z.string().exactOptional() })
    .exactOptional(),
};
const oneSource = 'must have either `image_url` or `slack_file`';

/** An image inside another block. */
export const imageElement = z.strictObject(picture).refine(hasOneSource, oneSource);

/** An image on its own. */
export const imageBlock = z
  .strictObject({ ...picture, ...blockFields, title: plainText(2000).exactOptional() })
  .refine(hasOneSource, oneSource);

function hasOneSource({
  image_url,
  slack_file,
}: {
  readonly image_url?: unknown;
  readonly slack_file?: unknown;
}): boolean {
  return (image_url === undefined) !== (slack_file === undefined);
}
