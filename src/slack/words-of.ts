import type { Words } from '../words/words.ts';
import { wordsFor } from '../words/words-for.ts';
import type { SlackRoom } from './slack-room.ts';

/** The catalogue of a person's language: Slack's, else Swedish. */
export async function wordsOf({ people }: Pick<SlackRoom, 'people'>, user: string): Promise<Words> {
  return wordsFor((await people.person(user)).language ?? 'sv');
}
