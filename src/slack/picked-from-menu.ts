import { z } from 'zod';
import type { Match } from '../domain/answer.ts';
import type { AskedAgain } from './asked-again.ts';
import { askAbout, asks } from './blocks/ask-about.ts';
import { blocks } from './ids.ts';

const block = z.string().startsWith(blocks.menu);
const ask = z.enum(asks);
const by = z.enum(['activity', 'area', 'unit', 'party']);

/** The question that picking an option asks: what about is in the block's id, of whom in the option. `null`: unreadable. */
export function pickedFromMenu(blockId: string, option: string): AskedAgain | null {
  if (!block.safeParse(blockId).success) return null;
  const [asked, council] = split(blockId.slice(blocks.menu.length));
  const [kind, id] = split(option);
  const known = z.tuple([ask, by]).safeParse([asked, kind]);
  if (!known.success || council === '' || id === '') return null;
  const match: Match = { by: known.data[1], id, name: '', within: null };
  return { council, question: askAbout(match, known.data[0]) };
}

function split(text: string): readonly [before: string, after: string] {
  const dot = text.indexOf('.');
  return dot < 0 ? [text, ''] : [text.slice(0, dot), text.slice(dot + 1)];
}
