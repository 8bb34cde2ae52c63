import type { Answer } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import { answerPartsOf } from './answer-parts-of.ts';
import { helpParts } from './help-parts.ts';
import type { Message } from './message.ts';
import { type Notice, noticeText } from './notice-text.ts';
import { privateMessage } from './private-message.ts';
import type { Reader } from './reader.ts';
import { shareButton } from './share-button.ts';

/** What was asked. `guessed`: no command was named; `mayShare`: somebody else is there to share the answer with. */
export type Asked = {
  readonly question: Question;
  readonly notice: Notice | null;
  readonly guessed: boolean;
  readonly mayShare: boolean;
};

/** An answer for the person who asked. A guess that hit nothing at all becomes help, and says so. */
export function answerMessage(answer: Answer, asked: Asked, reader: Reader): Message {
  const { question, notice, guessed, mayShare } = asked;
  if (guessed && answer.kind === 'not-found' && answer.nearest.length === 0) {
    const unclear = noticeText({ kind: 'unclear', words: answer.words }, reader.words);
    return privateMessage(helpParts(reader), { notice: unclear, share: null });
  }
  return privateMessage(answerPartsOf(answer, question, reader), {
    notice: notice === null ? null : noticeText(notice, reader.words),
    share: mayShare ? shareButton(answer, question, reader) : null,
  });
}
