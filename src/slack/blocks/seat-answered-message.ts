import type { Unit } from '../../domain/council-plan.ts';
import type { SeatHistory } from '../../domain/seat-history.ts';
import { escapeText } from './escape-text.ts';
import type { Message } from './message.ts';
import type { Reader } from './reader.ts';
import { paragraph, person, quoted, richText } from './rich-text.ts';
import { appointButton, seatButtons } from './seat-buttons.ts';
import { seatHistoryList } from './seat-history-list.ts';
import { unitName } from './unit-name.ts';

/** What stands where somebody was asked, once they have taken the seat: what they answer for, and what they can do. */
export function seatAcceptedMessage(unit: Unit, history: SeatHistory, reader: Reader): Message {
  const text = reader.words.seats.answered.accepted(unitName(unit));
  return {
    text: escapeText(text),
    blocks: [
      richText(paragraph(text), ...seatHistoryList(history, false, reader)),
      { type: 'actions', elements: seatButtons(unit.id, reader) },
    ],
  };
}

/** A seat that somebody has declined; `mayAppoint`: whoever is told of it can fill it again. */
export type Declined = {
  readonly unit: Unit;
  readonly by: string;
  readonly reason: string | null;
  readonly mayAppoint: boolean;
};

/** What whoever asked, or a coordinator, is told when somebody has declined a seat. */
export function seatDeclinedMessage({ unit, by, reason, mayAppoint }: Declined, reader: Reader): Message {
  const { told, toldText, vacant } = reader.words.seats.decline;
  const name = unitName(unit);
  const why = reason === null ? [] : [quoted(reason)];
  return {
    text: escapeText(toldText(name)),
    blocks: [
      richText(paragraph(person(by), `${told}${name}.`), ...why, paragraph(vacant)),
      ...(mayAppoint ? [{ type: 'actions' as const, elements: [appointButton(unit.id, reader)] }] : []),
    ],
  };
}
