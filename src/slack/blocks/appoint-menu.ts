import type { KnownBlock } from '@slack/types';
import type { UnitStanding } from '../../domain/answer.ts';
import { seatActions, seatBlocks } from '../seat-ids.ts';
import { slackLimits } from './limits.ts';
import { plainText } from './plain-text.ts';
import type { Reader } from './reader.ts';
import { seatName } from './seat-name.ts';

/** A menu of units: the one picked is given its contact. Parties without a unit have no seat to give. */
export function appointMenu(
  units: readonly Pick<UnitStanding, 'party' | 'unit'>[],
  { words, council }: Reader,
): KnownBlock[] {
  const options = units.flatMap((standing) =>
    standing.unit === null
      ? []
      : [{ value: standing.unit.id, text: plainText(seatName(standing), slackLimits.optionText) }],
  );
  if (options.length === 0) return [];
  return [
    {
      type: 'actions',
      block_id: `${seatBlocks.appointFor}${council.id}`,
      elements: [
        {
          type: 'static_select',
          action_id: seatActions.appointFor,
          placeholder: plainText(words.seats.buttons.appointFor, 150),
          options: options.slice(0, slackLimits.options),
        },
      ],
    },
  ];
}
