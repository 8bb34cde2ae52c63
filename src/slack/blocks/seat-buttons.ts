import type { Button } from '@slack/types';
import { seatActions } from '../seat-ids.ts';
import { slackLimits } from './limits.ts';
import { plainText } from './plain-text.ts';
import type { Reader } from './reader.ts';

/** What somebody can do about their own seat, by the id of its unit: be away for a time, or hand it over. */
export function seatButtons(unit: string, reader: Reader): Button[] {
  return [seatButton('away', unit, reader), seatButton('handOver', unit, reader)];
}

/** What somebody asked to take a seat can answer. */
export function requestButtons(unit: string, reader: Reader): Button[] {
  return [{ ...seatButton('accept', unit, reader), style: 'primary' }, seatButton('decline', unit, reader)];
}

/** Opens the form that gives a unit its contact. For coordinators; whoever presses it is asked again who they are. */
export function appointButton(unit: string, reader: Reader): Button {
  return seatButton('appoint', unit, reader);
}

type Deed = 'away' | 'handOver' | 'accept' | 'decline' | 'appoint';

function seatButton(deed: Deed, unit: string, { words, council }: Reader): Button {
  return {
    type: 'button',
    action_id: seatActions[deed],
    text: plainText(words.seats.buttons[deed], slackLimits.button),
    value: JSON.stringify({ council: council.id, unit }),
  };
}
