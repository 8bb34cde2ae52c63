import type { RaisedQuestion } from '../../src/domain/council-plan.ts';
import { aSeat } from './units.ts';

type Said = Partial<Omit<RaisedQuestion, 'seat'>> & { readonly from?: string; readonly on?: string };

/** A question from LK for the council to discuss, raised at noon UTC of the day `on`, but for what the test says. */
export function aQuestion({ from = 'LK', on = '2022-03-01', ...says }: Said = {}): RaisedQuestion {
  return {
    id: `question:${from} ${on}`,
    seat: aSeat(from),
    author: 'U-ANNA',
    at: new Date(`${on}T12:00:00Z`),
    kind: 'discuss',
    text: 'Vem betalar?',
    update: null,
    ...says,
  };
}
