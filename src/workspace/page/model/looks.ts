import type { Words } from '../words/words.ts';
import type { Choice } from './choice.ts';
import type { Directory } from './directory.ts';

/** How things look to one person: the language, the clock and the names. */
export type Looks = {
  readonly directory: Directory;
  /** The app's name. */
  readonly app: string;
  readonly words: Words;
  readonly locale: string;
  readonly timeZone: string;
  /** What the workspace takes for now. */
  readonly now: Date;
  readonly people: readonly Choice[];
  readonly channels: readonly Choice[];
  userName(id: string): string;
  channelName(id: string): string;
};
