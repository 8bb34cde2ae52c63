import type { Button, KnownBlock } from '@slack/types';

/** An answer before it is addressed to one person or to everybody. */
export type AnswerParts = {
  /** The answer alone in a sentence or two, unescaped. */
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
  /** Where one may go from here; left out when everybody sees it. */
  readonly menus: readonly KnownBlock[];
  readonly buttons: readonly Button[];
};
