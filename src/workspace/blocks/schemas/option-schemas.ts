import { z } from 'zod';
import { anyText, plainText } from './text-schemas.ts';

const description = plainText(75).exactOptional();
const value = z.string().min(1).max(75);

/** A choice in a menu. */
export const menuOption = z.strictObject({ text: plainText(75), value, description });

/** A choice among checkboxes or radio buttons, which may be formatted. */
export const boxOption = z.strictObject({
  text: anyText(75),
  value,
  description: anyText(75).exactOptional(),
});

/** A choice in an overflow menu, which may be a link. */
export const overflowOption = menuOption.extend({ url: z.string().max(3000).exactOptional() });

const optionGroup = z.strictObject({
  label: plainText(75),
  options: z.array(menuOption).min(1).max(100),
});

/** The choices of a menu: options, or groups of options, never both. */
export const offered = {
  options: z.array(menuOption).min(1).max(100).exactOptional(),
  option_groups: z.array(optionGroup).min(1).max(100).exactOptional(),
};

/** What an app may answer when it is asked what a menu should offer. */
export const offer = z
  .object({
    options: z.array(menuOption).max(100).exactOptional(),
    option_groups: z.array(optionGroup).max(100).exactOptional(),
  })
  .refine(isOneOf, 'must have either `options` or `option_groups`');

type Offered = { readonly options?: unknown; readonly option_groups?: unknown };

export function isOneOf({ options, option_groups }: Offered): boolean {
  return (options === undefined) !== (option_groups === undefined);
}
