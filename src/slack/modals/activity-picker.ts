import type { KnownBlock, ModalView } from '@slack/types';
import type { Words } from '../../words/words.ts';
import { slackLimits } from '../blocks/limits.ts';
import { plainText } from '../blocks/plain-text.ts';
import { paragraph, richText } from '../blocks/rich-text.ts';
import { keptBlocks } from '../blocks/update-kept-message.ts';
import { updateActions, updateCallbacks } from '../update-ids.ts';
import { activityOptions, type PickedActivity } from './activity-options.ts';
import { modalTexts } from './modal-texts.ts';
import { privateMetadata } from './private-metadata.ts';

/**
 * What a picker offers: a few activities, and to coordinators a search among all. `channel` is where it was asked for;
 * `carried` is a text that goes into the form.
 */
export type ActivityPicker = {
  readonly sentence: string;
  readonly activities: readonly PickedActivity[];
  readonly mayReportOnAll: boolean;
  readonly channel: string;
  readonly carried: { readonly text: string; readonly link: string } | null;
};

/** A modal to pick an activity in; picking one puts its form in the modal's place. */
export function activityPicker(picker: ActivityPicker, words: Words): ModalView {
  const { updates, modals } = words;
  const options = activityOptions(picker.activities);
  const menu = placed({
    type: 'static_select',
    action_id: updateActions.pick,
    placeholder: plainText(updates.picker.own, 150),
    options: options.slice(0, slackLimits.options),
  });
  const search = placed({
    type: 'external_select',
    action_id: updateActions.search,
    min_query_length: 1,
    placeholder: plainText(updates.picker.search, 150),
  });
  return {
    type: 'modal',
    callback_id: updateCallbacks.picker,
    private_metadata: privateMetadata({ channel: picker.channel }),
    ...modalTexts({ title: updates.form.title, close: modals.cancel }),
    blocks: [
      richText(paragraph(picker.sentence)),
      ...(options.length > 0 ? [menu] : []),
      ...(picker.mayReportOnAll ? [search] : []),
      ...carriedBlocks(picker, words),
    ],
  };
}

type Element = Extract<KnownBlock, { type: 'actions' }>['elements'][number];

function placed(element: Element): KnownBlock {
  return { type: 'actions', elements: [element] };
}

function carriedBlocks({ carried }: ActivityPicker, words: Words): KnownBlock[] {
  if (carried === null) return [];
  return [{ type: 'divider' }, ...keptBlocks({ ...carried, nextStep: '', question: '' }, words)];
}
