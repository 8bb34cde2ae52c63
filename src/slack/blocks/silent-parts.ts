import type { KnownBlock } from '@slack/types';
import type { SilentUnit } from '../../domain/answer.ts';
import { answeringRun } from './answering-run.ts';
import { cutText } from './cut-text.ts';
import { shown } from './limits.ts';
import type { Reader } from './reader.ts';
import { bold, bullets, paragraph, richText } from './rich-text.ts';
import { seatName } from './seat-name.ts';

const unitsNamed = 6;

/** Who has never reported, by name, and on what; nothing where everybody has. */
export function silentParts(silent: readonly SilentUnit[], reader: Reader): KnownBlock[] {
  if (silent.length === 0) return [];
  const { told } = reader.words;
  const rows = silent.slice(0, unitsNamed).map((unit) => silentRow(unit, reader));
  const left = silent.length - rows.length;
  const more = left > 0 ? [paragraph(told.silent.units(left))] : [];
  return [richText(paragraph(bold(told.silent.title)), bullets(rows), ...more)];
}

function silentRow(unit: SilentUnit, reader: Reader) {
  const names = unit.activities.map(({ name }) => cutText(name, shown.note)).join(', ');
  const left = unit.total - unit.activities.length;
  const more = left > 0 ? ` ${reader.words.common.andMore(left)}` : '';
  return paragraph(bold(seatName(unit)), ' (', answeringRun(unit, reader), `)\n${names}${more}`);
}
