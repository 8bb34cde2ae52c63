import type { Reminder } from '../../domain/reminder.ts';
import type { Words } from '../../words/words.ts';
import { cutText } from './cut-text.ts';
import { escapeText } from './escape-text.ts';
import { footnote } from './footnote.ts';
import { shown } from './limits.ts';
import type { Message } from './message.ts';
import { bullets, paragraph, person, richText } from './rich-text.ts';

const most = 20;

/** What a coordinator is told when somebody who was reminded says that it is not theirs. */
export function notMineMessage({ user, items }: Reminder, { deliveries: { notMe }, common }: Words): Message {
  const rows = items.slice(0, most).map(({ name }) => paragraph(cutText(name, shown.name)));
  const left = items.length - most;
  return {
    text: escapeText(notMe.how),
    blocks: [
      richText(
        paragraph(person(user), notMe.says),
        bullets(left > 0 ? [...rows, paragraph(common.andMore(left))] : rows),
      ),
      footnote(notMe.how),
    ],
  };
}
