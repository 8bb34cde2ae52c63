import type { Day } from './calendar.ts';
import type { FormerUpdate, RaisedQuestion, Update } from './council-plan.ts';
import type { SeatName } from './seat-name.ts';
import type { Status } from './status.ts';

/**
 * One entry of an activity's history. `previous` is the status that the same seat had stated before; `former` no longer
 * stands but keeps its words; a question is `withdrawn` with the update that it came with.
 */
export type HistoryEntry =
  | (SeatName & { readonly kind: 'update'; readonly update: Update; readonly previous: Status | null })
  | (SeatName & { readonly kind: 'former'; readonly update: FormerUpdate })
  | (SeatName & {
      readonly kind: 'question';
      readonly question: RaisedQuestion;
      readonly withdrawn: boolean;
    })
  | { readonly kind: 'decided'; readonly on: Day; readonly revision: number };
