import type { FormerUpdate, Update } from '../../src/domain/council-plan.ts';
import { aSeat } from './units.ts';

type Said = Partial<Omit<Update, 'seat'>> & { readonly from?: string; readonly on?: string };

/** An update from LK saying that all goes by plan, at noon UTC of the day `on`, but for what the test says. */
export function anUpdate({ from = 'LK', on = '2022-03-01', ...says }: Said = {}): Update {
  return {
    id: `update:${from} ${on}`,
    seat: aSeat(from),
    author: 'U-ANNA',
    nature: 'report',
    at: new Date(`${on}T12:00:00Z`),
    status: 'on_track',
    text: 'Det går enligt plan.',
    nextStep: null,
    link: null,
    registered: null,
    editedAt: null,
    acknowledgements: [],
    ...says,
  };
}

/** The same, but taken back by its author at noon UTC of the day `ended`, or worded anew then. */
export function aFormerUpdate(as: FormerUpdate['ended']['as'], ended: string, says: Said = {}): FormerUpdate {
  const update = anUpdate(says);
  return { ...update, ended: { as, at: new Date(`${ended}T12:00:00Z`), by: update.author } };
}
