import type { Found } from './choice.ts';

/** What a control holds, in the shape Slack reports it: `{ type, value }`, `{ type, selected_option }` and so on. */
export type Held = { readonly type: string; readonly [field: string]: unknown };

/** What a form holds, by block and action. */
export type FilledIn = Readonly<Record<string, Readonly<Record<string, Held>>>>;

/** What a person picked, typed or set: one value, several, a moment in seconds, or nothing. */
export type Picked = string | readonly string[] | number | null;

/** One use of a control in a block: what was pressed or picked. */
type Use = { readonly block: string; readonly action: string; readonly value?: Picked };

/** Where the use of a control goes, in the message or the view where it stands. */
export type Deeds = {
  press(use: Use): Promise<unknown>;
  suggest(use: Use & { readonly value: string }): Promise<Found>;
  /** Keeps what a person has filled in without telling the app; it comes back when a view is redrawn. */
  keep(block: string, action: string, held: Held): void;
  kept(block: string, action: string): Held | undefined;
  /** Hands a file over to the workspace; answers its id, or nothing when it was not taken. */
  upload(file: File): Promise<string | undefined>;
};
