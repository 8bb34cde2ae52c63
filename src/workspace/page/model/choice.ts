import type { Option, OptionGroup, PlainTextOption } from '@slack/types';

/** An option, as apps write it. */
export type Choice = Option | PlainTextOption;

/** Options under a name; the name is empty where they stand by themselves. */
export type ChoiceGroup = { readonly label: string; readonly options: readonly Choice[] };

/** What an app offers in a menu that it fills while a person types. */
export type Found = { readonly options?: readonly Choice[]; readonly option_groups?: readonly OptionGroup[] };
