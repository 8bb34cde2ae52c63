import { asError } from './as-error.ts';
import type { Asker } from './asker.ts';
import { cutText } from './blocks/cut-text.ts';
import { messagePeople, messageText } from './message-text.ts';
import type { SlackRoom } from './slack-room.ts';
import { wordsOf } from './words-of.ts';

/** A message as a shortcut tells of it; `text` as Slack writes it, `author` by id. */
export type ChosenMessage = {
  readonly channel: string;
  readonly ts: string;
  readonly text: string;
  readonly author: string | null;
};

const longest = 2_900;

/** What a message brings into a form: who said what in plain words, and the address it is found at. */
export async function carriedMessage(
  room: SlackRoom,
  asker: Asker,
  { channel, ts, text, author }: ChosenMessage,
): Promise<{ readonly text: string; readonly link: string }> {
  const people = [...messagePeople(text), ...(author === null ? [] : [author])];
  const [link, words, named] = await Promise.all([
    linkTo(room, channel, ts),
    wordsOf(room, asker.user),
    Promise.all(people.map(async (user) => [user, (await room.people.person(user)).name ?? user] as const)),
  ]);
  const names = new Map(named);
  const said = messageText(text, names);
  const by = author === null ? null : (names.get(author) ?? null);
  return { text: said === '' ? '' : cutText(words.updates.fromMessage(by, said), longest), link };
}

/** Without an address the text is still worth having. */
async function linkTo({ client, log }: SlackRoom, channel: string, message_ts: string): Promise<string> {
  try {
    return (await client.chat.getPermalink({ channel, message_ts })).permalink ?? '';
  } catch (error) {
    log.warn({ channel, error: asError(error) }, 'A message has no address');
    return '';
  }
}
