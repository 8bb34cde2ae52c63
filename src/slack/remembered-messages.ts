import type { Answered } from '../app/ask-plan.ts';
import type { Language } from '../domain/language.ts';
import { type Asked, answerMessage } from './blocks/answer-message.ts';
import type { Message } from './blocks/message.ts';
import { boundedMap } from './bounded-map.ts';
import { readerOf } from './reader-of.ts';

type WithAnswer = Extract<Answered, { kind: 'answer' }>;

/** The message for an answer. The same answer to the same question is put together once a day. */
export type Messages = (answered: WithAnswer, asked: Asked, language: Language | null) => Message;

/** Remembers the last `limit` messages; a new version of a plan has new ones. */
export function rememberedMessages(limit: number): Messages {
  const remembered = boundedMap<string, Message>(limit);
  return (answered, asked, language) => {
    const key = keyOf(answered, asked, language);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const message = answerMessage(answered.answer, asked, readerOf(answered, language));
    remembered.set(key, message);
    return message;
  };
}

function keyOf({ council, asOf }: WithAnswer, asked: Asked, language: Language | null): string {
  return `${council?.id} ${asOf?.version} ${asOf?.today} ${language} ${JSON.stringify(asked)}`;
}
