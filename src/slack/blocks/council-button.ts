import type { Button } from '@slack/types';
import { councilActions } from '../council-ids.ts';
import { slackLimits } from './limits.ts';
import { plainText } from './plain-text.ts';

/** Opens a form about the council of the channel that the button stands in. A press asks anew who may. */
export function councilButton(action: 'import' | 'settings', label: string): Button {
  return {
    type: 'button',
    action_id: councilActions[action],
    text: plainText(label, slackLimits.button),
  };
}
