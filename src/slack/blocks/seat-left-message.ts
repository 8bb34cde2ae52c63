import type { Unit } from '../../domain/council-plan.ts';
import { escapeText } from './escape-text.ts';
import type { Message } from './message.ts';
import type { Reader } from './reader.ts';
import { bullets, paragraph, person, richText } from './rich-text.ts';
import { appointButton } from './seat-buttons.ts';
import { unitName } from './unit-name.ts';

const unitsShown = 20;

/** What somebody held in a council when their account in Slack was closed. */
export type Left = {
  readonly user: string;
  readonly vacated: readonly Unit[];
  readonly withoutDeputy: readonly Unit[];
  readonly coordinated: boolean;
};

/** What coordinators are told of it: every unit by name, and the way to appoint somebody new where it is one. */
export function seatLeftMessage(
  { user, vacated, withoutDeputy, coordinated }: Left,
  reader: Reader,
): Message {
  const { left } = reader.words.seats;
  const names = [...vacated.map(unitName), ...withoutDeputy.map((unit) => left.deputy(unitName(unit)))];
  const rows = names.slice(0, unitsShown).map((name) => paragraph(name));
  const more = names.length - rows.length;
  const buttons = vacated.length === 1 ? vacated.map((unit) => appointButton(unit.id, reader)) : [];
  return {
    text: escapeText(left.text),
    blocks: [
      richText(
        paragraph(person(user), rows.length > 0 ? left.told : left.toldAlone),
        ...(rows.length > 0 ? [bullets(rows)] : []),
        ...(more > 0 ? [paragraph(reader.words.common.andMore(more))] : []),
        ...(coordinated ? [paragraph(left.coordinators)] : []),
      ),
      ...(buttons.length > 0 ? [{ type: 'actions' as const, elements: buttons }] : []),
    ],
  };
}
