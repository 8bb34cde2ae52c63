/** One line of running text without its markup; lines count from 1. */
export type TextLine = {
  readonly kind: 'text';
  readonly line: number;
  readonly text: string;
  /** The bold words that the line begins with. */
  readonly bold: string | null;
  readonly bullet: 'mark' | 'number' | null;
  /** Something other than text stands before it, as a blank line. */
  readonly gap: boolean;
};

/** Levels count from 1; `null` where a line only looks like a heading. */
export type Heading = {
  readonly kind: 'heading';
  readonly line: number;
  readonly text: string;
  readonly level: number | null;
};

export type Row = { readonly line: number; readonly cells: readonly string[] };

export type Table = { readonly kind: 'table'; readonly line: number; readonly rows: readonly Row[] };

/** What a document is made of, whatever its format. */
export type Block = TextLine | Heading | Table;

/** An address that a link leads to and the text does not show. */
export type HiddenLink = { readonly line: number; readonly address: string };

export type Source = { readonly blocks: readonly Block[]; readonly links: readonly HiddenLink[] };
