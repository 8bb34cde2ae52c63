import type { Activity, Update } from '../../domain/council-plan.ts';
import type { Words } from '../../words/words.ts';
import { cutText } from './cut-text.ts';
import { escapeText } from './escape-text.ts';
import { shown } from './limits.ts';
import type { Message } from './message.ts';
import { questionParts } from './question-parts.ts';
import type { Reader } from './reader.ts';
import { paragraph, richText } from './rich-text.ts';
import { saidParts } from './said-parts.ts';
import { statusText } from './status-text.ts';
import { changeButton, takeBackButton } from './update-buttons.ts';

/**
 * An update that is stored now; `isReworded` where it takes the place of an earlier wording; `posted` what came of
 * showing it in the channel, `null` where nobody asked for that.
 */
export type SavedUpdate = {
  readonly council: { readonly id: string };
  readonly activity: Pick<Activity, 'name' | 'questions'>;
  readonly update: Update;
  readonly isReworded: boolean;
  readonly posted: keyof Words['updates']['posted'] | null;
};

/** What whoever wrote an update is told once it is stored: status, words and question, and how to change it or take it back. */
export function updateSavedMessage(saved: SavedUpdate, reader: Reader): Message {
  const { words } = reader;
  const { council, update, posted } = saved;
  const sentence = savedSentence(saved, words.updates.saved);
  const shownTo = posted === null ? [] : [richText(paragraph(words.updates.posted[posted]))];
  const change = update.nature === 'report' ? [changeButton(update.id, council.id, words)] : [];
  return {
    text: escapeText(sentence),
    blocks: [
      richText(paragraph(`${sentence}${stated(update, words)}`), ...said(saved, reader)),
      ...shownTo,
      { type: 'actions', elements: [...change, takeBackButton(update.id, council.id, words)] },
    ],
  };
}

function stated({ nature, status }: Update, words: Words): string {
  return nature === 'nothing-new' || status === null ? '' : `\n${statusText(status, words)}`;
}

function said({ activity, update }: SavedUpdate, reader: Reader) {
  const question = activity.questions.find(({ update: id }) => id === update.id);
  const asked = question ? questionParts(question, reader, { room: shown.situation }) : [];
  return [...saidParts(update, shown.text, reader), ...asked];
}

function savedSentence(
  { activity, update, isReworded }: SavedUpdate,
  texts: Reader['words']['updates']['saved'],
): string {
  const name = cutText(activity.name, shown.name);
  if (update.nature === 'nothing-new') return texts.nothingNew(name);
  if (isReworded) return texts.reworded(name);
  return update.registered === null ? texts.report(name) : texts.onBehalf(name);
}
