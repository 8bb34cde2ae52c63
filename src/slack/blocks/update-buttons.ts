import type { Button } from '@slack/types';
import type { Words } from '../../words/words.ts';
import { updateActions } from '../update-ids.ts';
import { confirmation } from './confirmation.ts';
import { slackLimits } from './limits.ts';
import { plainText } from './plain-text.ts';

/** *Lämna lägesrapport*: opens the form about an activity of a council, both by id. A press asks anew who may. */
export function reportButton(activity: string, council: string, words: Words): Button {
  const { report } = words.updates.buttons;
  return updateButton('report', report, { council, activity });
}

/** Of what nothing is new, and the newest update that stood there by its id (`null`: none). */
type NothingNew = { readonly activity: string; readonly seen: string | null };

/**
 * *Inget nytt*: one click records that all is as before, for the seats that whoever presses holds. The same button
 * pressed again is the same update.
 */
export function nothingNewButton({ activity, seen }: NothingNew, council: string, words: Words): Button {
  return updateButton('nothingNew', words.updates.buttons.nothingNew, { council, activity, seen });
}

/** *Läst, tack* and the same with words: for coordinators, under an update by its id. The author is told. */
export function thanksButtons(update: string, council: string, words: Words): readonly Button[] {
  const { thanks, thanksWithWords } = words.updates.buttons;
  return [
    updateButton('thanks', thanks, { council, update }),
    updateButton('thanksWithWords', thanksWithWords, { council, update }),
  ];
}

/** *Ändra*: for whoever wrote an update, as long as it may be edited. */
export function changeButton(update: string, council: string, words: Words): Button {
  return updateButton('change', words.updates.buttons.change, { council, update });
}

/** *Ta tillbaka*, which asks first. */
export function takeBackButton(update: string, council: string, words: Words): Button {
  const { takeBack } = words.updates.buttons;
  const confirm = confirmation(words.updates.takeBack);
  return { ...updateButton('takeBack', takeBack, { council, update }), confirm };
}

/** A button about updates; `ids` is what its listener reads back, and ids alone. */
export function updateButton(
  action: keyof typeof updateActions,
  label: string,
  ids: Readonly<Record<string, string | null>>,
): Button {
  return {
    type: 'button',
    action_id: updateActions[action],
    text: plainText(label, slackLimits.button),
    value: JSON.stringify(ids),
  };
}
