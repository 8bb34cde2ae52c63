import type { Option, OptionGroup, PlainTextOption } from '@slack/types';
import type { Words } from './words/words-for.js';

/** One use of a control in a block: what was pressed or picked, and the state Slack keeps for it. */
export type Use = {
  readonly block: string;
  readonly action: string;
  readonly value?: string | readonly string[];
  readonly state?: Readonly<Record<string, unknown>>;
};

/** An option or a group of options, as apps write them. */
export type Choice = Option | PlainTextOption;
export type ChoiceGroup = { readonly label: string; readonly options: readonly Choice[] };
export type Found = { readonly options?: readonly Choice[]; readonly option_groups?: readonly OptionGroup[] };

/** How things look to one person: the language, the clock and the names. */
export type Looks = {
  /** The app's name. */
  readonly app: string;
  readonly words: Words;
  readonly locale: string;
  readonly timeZone: string;
  readonly people: readonly Choice[];
  readonly channels: readonly Choice[];
  userName(id: string): string;
  channelName(id: string): string;
};

/** Where the use of a control goes, in the message or the view where it stands. */
export type Deeds = {
  press(use: Use): Promise<void>;
  suggest(use: Use): Promise<Found>;
  /** Keeps what a person has filled in without telling the app; it comes back when a view is redrawn. */
  keep(use: Use): void;
  kept(block: string, action: string): Readonly<Record<string, unknown>> | undefined;
};

export type Showing = Looks & Deeds;

/** Where a control stands: in which block, under which label, and whether it only keeps what is filled in. */
export type Place = { readonly block: string; readonly label?: string; readonly isField?: boolean };

/** A control's grip on the app: what it held before, and how it tells of a new use. */
export type Grip = {
  readonly label: string;
  readonly state: Readonly<Record<string, unknown>> | undefined;
  /** Keeps without telling. */
  keep(state: Readonly<Record<string, unknown>>): void;
  /** What the app offers for what has been typed so far. */
  suggest(typed: string): Promise<Found>;
  /** Asks for confirmation where the app wants it, then keeps and tells. Answers whether it was done. */
  use(value: Use['value'], state?: Readonly<Record<string, unknown>>): Promise<boolean>;
};
