import type { Button } from '@slack/types';
import { logAction } from '../log-ids.ts';
import { slackLimits } from './limits.ts';
import { plainText } from './plain-text.ts';

/** Which part of a council's log: about one activity or (`null`) about everything, and a page counted from 1. */
export type LogPart = { readonly council: string; readonly activity: string | null; readonly page: number };

/** A button to a part of the log; `id` keeps it apart from those beside it. */
export function logButton(id: string, label: string, part: LogPart): Button {
  return {
    type: 'button',
    action_id: logAction + id,
    text: plainText(label, slackLimits.button),
    value: JSON.stringify(part),
  };
}
