import { z } from 'zod';
import { complaints } from '../complaints.ts';
import { checkTogether } from './check-together.ts';
import { blockSchema } from './schemas/block-schema.ts';
import type { Surface } from './surface.ts';

const most: Readonly<Record<Surface, number>> = { message: 50, modal: 100, home: 100 };

const schemas = {
  message: z.array(blockSchema).max(most.message),
  modal: z.array(blockSchema).max(most.modal),
  home: z.array(blockSchema).max(most.home),
};

/** Everything Slack would find wrong with blocks on a surface, each with a pointer to the place; nothing if they are right. */
export function checkBlocks(blocks: readonly unknown[], surface: Surface): readonly string[] {
  const read = schemas[surface].safeParse(blocks);
  if (!read.success) return complaints(read.error, '/blocks');
  return checkTogether(read.data, surface);
}
