import type { LaterCommand } from './command-words.ts';

/** Something to tell a person before the answer. */
export type Notice =
  | { readonly kind: 'no-such-goal' | 'history-of-what' }
  | { readonly kind: 'later'; readonly command: LaterCommand }
  | { readonly kind: 'unclear'; readonly words: string };
