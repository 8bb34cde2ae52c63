import type { ModalView } from '@slack/types';
import type { Words } from '../../words/words.ts';
import { actorOf } from '../actor-of.ts';
import type { Asker } from '../asker.ts';
import { cutText } from '../blocks/cut-text.ts';
import { shown } from '../blocks/limits.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import { findReportable, type Reportable, type ReportableFound } from '../reportable.ts';
import type { SlackRoom } from '../slack-room.ts';
import { wordsOf } from '../words-of.ts';
import { activityPicker } from './activity-picker.ts';
import { noticeModal } from './notice-modal.ts';
import { updateFormView } from './update-form-view.ts';

/** What a person wants to report on, in words of theirs ('': they have not said), and a text for the form if they bring one. */
export type ToReport = {
  readonly words: string;
  readonly carried: { readonly text: string; readonly link: string } | null;
};

/**
 * The form of the one activity that somebody can only mean, else a picker: of what their words may mean, or of what they
 * answer for. Whoever has nothing to report on is told so.
 */
export async function pickerView(room: SlackRoom, asker: Asker, wanted: ToReport): Promise<ModalView> {
  const [actor, words] = await Promise.all([actorOf(room, asker.user), wordsOf(room, asker.user)]);
  const found = await findReportable(room, asker, { actor, words: wanted.words });
  const only = wanted.words === '' && found.activities.length === 1 ? found.activities[0] : found.certain;
  if (only) return formOf(room, asker, { only, wanted });
  const all = wanted.words === '' ? found : await findReportable(room, asker, { actor, words: '' });
  if (all.activities.length === 0) return nothingToReport(all, words);
  const picker = {
    ...offer({ wanted, found, all }, words),
    channel: asker.place.channel,
    carried: wanted.carried,
  };
  return activityPicker(picker, words);
}

type Only = { readonly only: Reportable; readonly wanted: ToReport };

function formOf(room: SlackRoom, asker: Asker, { only, wanted }: Only): Promise<ModalView> {
  const { council, id: activity } = only;
  return updateFormView(room, asker, {
    council,
    activity,
    ...(wanted.carried && { fields: wanted.carried }),
  });
}

type Offer = { readonly wanted: ToReport; readonly found: ReportableFound; readonly all: ReportableFound };

function offer({ wanted, found, all }: Offer, { updates, common }: Words) {
  const { choose, unclear, none } = updates.picker;
  const mayReportOnAll = all.activities.some(({ own }) => !own);
  const own = all.activities.filter((activity) => activity.own);
  if (wanted.words === '') return { sentence: choose, activities: own, mayReportOnAll };
  const typed = common.quote(cutText(wanted.words, shown.note));
  if (found.activities.length === 0) return { sentence: none(typed), activities: own, mayReportOnAll };
  return { sentence: unclear(typed), activities: found.activities, mayReportOnAll };
}

function nothingToReport({ hasCouncil }: ReportableFound, words: Words): ModalView {
  const { form, picker } = words.updates;
  const sentence = hasCouncil ? picker.nothing : picker.noPlan;
  return noticeModal(form.title, plainMessage(sentence).blocks, words);
}
