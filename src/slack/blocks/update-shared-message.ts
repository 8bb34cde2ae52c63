import type { Named } from '../../domain/answer.ts';
import type { RaisedQuestion } from '../../domain/council-plan.ts';
import type { UpdateFrom } from '../../domain/update-from.ts';
import { cutText } from './cut-text.ts';
import { escapeText } from './escape-text.ts';
import { shown } from './limits.ts';
import type { Message } from './message.ts';
import { questionParts } from './question-parts.ts';
import type { Reader } from './reader.ts';
import { bold, paragraph, richText } from './rich-text.ts';
import { statusText } from './status-text.ts';
import { toldUpdateParts } from './told-update.ts';

/** An update for everybody: about what, and the question that came with it. */
export type SharedUpdate = UpdateFrom & {
  readonly activity: Named;
  readonly question: RaisedQuestion | null;
};

/** An update as the council's channel is shown it. */
export function updateSharedMessage(shared: SharedUpdate, reader: Reader): Message {
  const { words } = reader;
  const title = words.updates.shared.title(cutText(shared.activity.name, shown.name));
  const { status } = shared.update;
  const stated = status === null ? '' : `. ${statusText(status, words)}`;
  return {
    text: escapeText(`${title}${stated}`),
    blocks: [
      richText(paragraph(bold(title))),
      richText(...toldUpdateParts(shared, reader)),
      ...asked(shared, reader),
    ],
  };
}

function asked({ question }: SharedUpdate, reader: Reader) {
  return question === null ? [] : [richText(...questionParts(question, reader, { room: shown.situation }))];
}
