import type { Checkboxes, RadioButtons } from '@slack/types';
import type { Held } from '../model/deeds.ts';

/** The values ticked before the view was redrawn, else those the app has ticked from the start. */
export function tickedFirst(control: Checkboxes | RadioButtons, held: Held | undefined): readonly string[] {
  if (control.type === 'radio_buttons')
    return valuesIn([held ? held.selected_option : control.initial_option]);
  const options = held ? held.selected_options : control.initial_options;
  return Array.isArray(options) ? valuesIn(options) : [];
}

function valuesIn(options: readonly unknown[]): readonly string[] {
  return options.flatMap((option) =>
    typeof option === 'object' && option !== null && 'value' in option ? String(option.value) : [],
  );
}
