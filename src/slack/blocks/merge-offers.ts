import type { Button, KnownBlock } from '@slack/types';
import type { Unit } from '../../domain/council-plan.ts';
import type { SuspectedUnits } from '../../domain/unit-merge.ts';
import { seatActions } from '../seat-ids.ts';
import { confirmation } from './confirmation.ts';
import { slackLimits } from './limits.ts';
import { plainText } from './plain-text.ts';
import type { Reader } from './reader.ts';
import { paragraph, richText } from './rich-text.ts';
import { unitName } from './unit-name.ts';

const pairsShown = 3;

/** Asks of units that look like one whether they are; a few at a time. */
export function mergeOffers(pairs: readonly SuspectedUnits[], reader: Reader): KnownBlock[] {
  return pairs.slice(0, pairsShown).flatMap(({ one, other }) => {
    const [keep, drop] = staysFirst(one, other);
    return [
      richText(paragraph(reader.words.seats.merge.ask(unitName(one), unitName(other)))),
      { type: 'actions', elements: [mergeButton(keep, drop, reader), apartButton(keep, drop, reader)] },
    ];
  });
}

/** Whoever has a contact stays, else the fuller name. */
function staysFirst(one: Unit, other: Unit): readonly [Unit, Unit] {
  const isOther = other.contact !== null || other.name.length > one.name.length;
  return one.contact === null && isOther ? [other, one] : [one, other];
}

function mergeButton(keep: Unit, drop: Unit, { words, council }: Reader): Button {
  const { merge, buttons } = words.seats;
  return {
    type: 'button',
    action_id: seatActions.merge,
    text: plainText(buttons.merge, slackLimits.button),
    value: JSON.stringify({ council: council.id, keep: keep.id, drop: drop.id }),
    confirm: confirmation({
      title: merge.confirmTitle,
      text: merge.confirmText(unitName(keep)),
      confirm: buttons.merge,
      deny: words.modals.cancel,
    }),
  };
}

function apartButton(keep: Unit, drop: Unit, { words, council }: Reader): Button {
  return {
    type: 'button',
    action_id: seatActions.keepApart,
    text: plainText(words.seats.buttons.keepApart, slackLimits.button),
    value: JSON.stringify({ council: council.id, keep: keep.id, drop: drop.id }),
  };
}
