import type { Seen } from '../../src/workspace/control/seen.ts';
import { onScreen } from './on-screen.ts';

type Listener = { sees(): Promise<readonly Seen[]>; reads(): Promise<readonly Seen[]> };

/** Waits until a person has a message on the screen that says this, and hands over the latest of them. */
export async function hears(person: Listener, words: string): Promise<Seen> {
  const found = (await person.sees()).findLast((message) => says(message, words));
  if (found) return found;
  const news = await person.reads();
  if (news.length === 0) throw new Error(`Nobody said “${words}”`);
  return hears(person, words);
}

function says(message: Seen, words: string): boolean {
  return message.text.includes(words) || onScreen(message).includes(words);
}
