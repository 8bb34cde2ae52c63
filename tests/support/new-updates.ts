import { randomUUID } from 'node:crypto';
import type { NewUpdate } from '../../src/domain/decide-update.ts';
import { anUpdate } from './updates.ts';

type Said = Parameters<typeof anUpdate>[0] &
  Partial<Pick<NewUpdate, 'question' | 'revises'>> & {
    readonly key?: string;
  };

/** An update to be stored, under a key of its own, saying what `anUpdate` says but for what the test says. */
export function aNewUpdate({ question = null, revises = null, key = randomUUID(), ...said }: Said = {}) {
  const { id: _, editedAt: __, acknowledgements: ___, ...update } = anUpdate(said);
  return { ...update, question, revises, key };
}
