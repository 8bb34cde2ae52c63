import { prefixes } from './ids.ts';

const { home } = prefixes;

/** The buttons of App Home: what a listener listens for and what a button carries. */
export const homeActions = {
  /** Shows Home anew where it could not be shown. */
  again: `${home}again`,
  /** Turns to a page of one's own activities; what follows the dot keeps ids unique within a block. */
  turn: `${home}turn.`,
} as const;

export const turnActions = /^home\.turn\./;
