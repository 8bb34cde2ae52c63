/** A label with its text, or a text without one; from `line` to `to` in the document. */
export type Entry = {
  readonly line: number;
  readonly to: number;
  readonly label: string | null;
  readonly text: string;
  /** It stands by itself in a list, in bold or under a number. */
  readonly marked: boolean;
  /** Something other than text stands before it, as a blank line. */
  readonly gap: boolean;
};

/** All that an entry says, label and text. */
export function wholeText({ label, text }: Pick<Entry, 'label' | 'text'>): string {
  return label === null ? text : `${label}: ${text}`;
}
