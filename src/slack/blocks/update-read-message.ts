import type { Named } from '../../domain/answer.ts';
import type { Words } from '../../words/words.ts';
import { cutText } from './cut-text.ts';
import { escapeText } from './escape-text.ts';
import { shown } from './limits.ts';
import type { Message } from './message.ts';
import { paragraph, person, quoted, richText } from './rich-text.ts';

/** Somebody has read an update: who, about what, and perhaps a line of theirs. */
export type ReadUpdate = {
  readonly by: string;
  readonly activity: Named;
  readonly day: string;
  readonly comment: string | null;
};

/** What the author of an update is told when a coordinator has read it. */
export function updateReadMessage({ by, activity, day, comment }: ReadUpdate, { updates }: Words): Message {
  const said = updates.read.said(cutText(activity.name, shown.name), day);
  return {
    text: escapeText(updates.read.notification(cutText(activity.name, shown.name))),
    blocks: [richText(paragraph(person(by), said), ...(comment === null ? [] : [quoted(comment)]))],
  };
}
