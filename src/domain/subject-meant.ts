import type { Answer, Match, Scope } from './answer.ts';
import type { Activity } from './council-plan.ts';
import { find } from './find.ts';
import type { Found, Kind } from './found.ts';
import type { Subject } from './question.ts';
import type { Snapshot } from './snapshot.ts';

/** What a question turned out to be about; `unclear` is the answer that asks the person to say it otherwise. */
export type Meant =
  | { readonly kind: 'activity'; readonly activity: Activity }
  | { readonly kind: 'scope'; readonly scope: Exclude<Scope, { of: 'plan' }> }
  | { readonly kind: 'person'; readonly user: string }
  | Unclear;

type Unclear = { readonly kind: 'unclear'; readonly answer: Answer };

/** What a subject means in a plan: by the id that a button carried, or by the words that a person typed. */
export function subjectMeant(snapshot: Snapshot, subject: Subject, among?: readonly Kind[]): Meant {
  switch (subject.by) {
    case 'words':
      return meantBy(snapshot, subject.words, find(snapshot, subject.words, among));
    case 'user':
      return { kind: 'person', user: subject.id };
    case 'party':
      return named(snapshot, { by: 'party', id: subject.short });
    case 'activity':
    case 'area':
    case 'unit':
      return named(snapshot, { by: subject.by, id: subject.id });
  }
}

/** What was found by words, or the answer that says why nothing certain was. */
export function meantBy(snapshot: Snapshot, words: string, found: Found): Meant {
  switch (found.kind) {
    case 'one':
      return named(snapshot, found.match);
    case 'several':
      return unclear({ kind: 'choose', words, matches: found.matches, total: found.total });
    case 'none':
      return unclear({ kind: 'not-found', words, nearest: found.nearest });
  }
}

function named(snapshot: Snapshot, { by, id }: Pick<Match, 'by' | 'id'>): Meant {
  if (by === 'activity') {
    const activity = snapshot.activities.get(id);
    return activity === undefined ? gone : { kind: 'activity', activity };
  }
  if (by === 'party') {
    const party = snapshot.parties.get(id);
    return party === undefined ? gone : { kind: 'scope', scope: { of: 'party', party } };
  }
  const thing = by === 'area' ? snapshot.areas.get(id) : snapshot.units.get(id);
  return thing === undefined ? gone : { kind: 'scope', scope: { of: by, id, name: thing.name } };
}

const gone: Unclear = { kind: 'unclear', answer: { kind: 'gone' } };

function unclear(answer: Answer): Unclear {
  return { kind: 'unclear', answer };
}
