import type { Button, KnownBlock } from '@slack/types';
import type { HeldUnit } from '../../domain/answer.ts';
import { contactRuns } from './contact-runs.ts';
import type { Reader } from './reader.ts';
import { bold, paragraph, richText } from './rich-text.ts';
import { requestButtons, seatButtons } from './seat-buttons.ts';
import { seatName } from './seat-name.ts';

/** Whether somebody has been asked to hold a seat and has not answered. */
export function isAsked({ asDeputy, contact }: HeldUnit): boolean {
  return !asDeputy && contact?.acceptance === 'asked';
}

/** One seat that a person holds, with what they can do about it: answer the request for it, be away or hand it over. */
export function heldUnitBlocks(held: HeldUnit, reader: Reader): KnownBlock[] {
  const { words } = reader;
  const request = isAsked(held) ? `${words.told.mine.request}\n` : '';
  const count = words.common.activities(held.activities);
  const text = paragraph(request, bold(seatName(held)), ` · ${count}\n`, ...contactRuns(held, reader));
  const elements = buttons(held, reader);
  return [richText(text), ...(elements.length === 0 ? [] : [{ type: 'actions' as const, elements }])];
}

function buttons(held: HeldUnit, reader: Reader): Button[] {
  if (held.unit === null || held.asDeputy) return [];
  return isAsked(held) ? requestButtons(held.unit.id, reader) : seatButtons(held.unit.id, reader);
}
