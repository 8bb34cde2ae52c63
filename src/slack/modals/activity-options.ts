import type { PlainTextOption } from '@slack/types';
import { slackLimits } from '../blocks/limits.ts';
import { choiceOption } from './choice-field.ts';

/** An activity of a council as a menu offers it; `area` tells two of one name apart. */
export type PickedActivity = {
  readonly council: string;
  readonly id: string;
  readonly name: string;
  readonly area: string;
};

/** The options of a menu of activities. One whose ids a value has no room for is left out: it could not be picked. */
export function activityOptions(
  activities: readonly PickedActivity[],
): (PlainTextOption & { readonly value: string })[] {
  return activities
    .map(({ council, id, name, area }) => ({ value: `${council}.${id}`, text: name, description: area }))
    .filter(({ value }) => value.length <= slackLimits.optionValue)
    .map(choiceOption);
}

/** What was picked; `null` where it is no option of ours. */
export function activityPicked(
  value: string,
): { readonly council: string; readonly activity: string } | null {
  const dot = value.indexOf('.');
  if (dot < 1 || dot === value.length - 1) return null;
  return { council: value.slice(0, dot), activity: value.slice(dot + 1) };
}
