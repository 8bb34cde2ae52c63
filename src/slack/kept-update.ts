import { z } from 'zod';
import { keptTexts } from './blocks/update-kept-message.ts';
import type { FilledUpdate } from './filled-update.ts';
import { readMetadata } from './modals/private-metadata.ts';
import { updateValues } from './update-values.ts';

const run = z.object({ text: z.string().optional() });
const kept = z.object({
  block_id: z.enum(keptTexts),
  elements: z.array(z.object({ elements: z.array(run) })),
});

/** The texts that stand in blocks as the bot wrote them, by their fields. */
export function keptIn(blocks: readonly unknown[]): Readonly<Record<(typeof keptTexts)[number], string>> {
  const texts = blocks.flatMap((block) => {
    const { data } = kept.safeParse(block);
    if (!data) return [];
    const runs = data.elements.flatMap(({ elements }) => elements);
    return [[data.block_id, runs.map(({ text = '' }) => text).join('')] as const];
  });
  return { text: '', nextStep: '', question: '', link: '', ...Object.fromEntries(texts) };
}

/** What a message gave back to a person, from its button and its blocks; `null` where another version wrote it. */
export function keptUpdate(value: string | undefined, blocks: readonly unknown[]): FilledUpdate | null {
  const carried = readMetadata(updateValues.retry, value);
  if (carried === null) return null;
  const { seat, source, status, questionKind, isShown, ...ids } = carried;
  const choices = { seat, source, status, questionKind, isShown: isShown !== null };
  return { ids, fields: { ...choices, ...keptIn(blocks) } };
}
