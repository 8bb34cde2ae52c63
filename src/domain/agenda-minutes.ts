import type { RaisedQuestion } from './council-plan.ts';

/** What the parts of a meeting take where no coordinator has said otherwise. */
export const agendaMinutes = {
  opening: 2,
  adjusters: 2,
  approval: 3,
  previous: 5,
  datedReport: 10,
  ongoingReport: 5,
  newActivity: 5,
  review: 15,
  other: 5,
  addedItem: 10,
  next: 2,
  closing: 1,
} as const;

/** A decision takes longer than a discussion: it has to be worded. */
export function questionMinutes({ kind }: Pick<RaisedQuestion, 'kind'>): number {
  return kind === 'decide' ? 15 : 10;
}
