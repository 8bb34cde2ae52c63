import type { Match } from '../../domain/answer.ts';
import type { ListFilter, Question, Subject } from '../../domain/question.ts';
import { partyNamed } from './party-named.ts';

/** What can be asked about a thing that a person picks. */
export const asks = ['status', 'owners', 'list', 'history'] as const;

export type Asks = (typeof asks)[number];

/** The question about exactly this. A list of one activity is its status. */
export function askAbout(match: Match, ask: Asks): Question {
  if (ask !== 'list') return { kind: ask, about: subject(match), page: 1 };
  if (match.by === 'activity') return { kind: 'status', about: subject(match), page: 1 };
  return { kind: 'list', filter: filter(match.by, match.id), page: 1 };
}

/** What to ask about a thing that somebody picks when a question turned out to mean several. */
export function askingAgain(question: Question): Asks {
  return asks.find((ask) => ask === question.kind) ?? 'status';
}

function subject({ by, id }: Match): Subject {
  return by === 'party' ? partyNamed(id) : { by, id };
}

function filter(by: 'area' | 'unit' | 'party', id: string): ListFilter {
  return by === 'party' ? partyNamed(id) : { by, id };
}
