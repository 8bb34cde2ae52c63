import type { Goal } from './decided-plan.ts';
import type { Status } from './status.ts';

/** Who or what a question is about: words as typed, to be matched, or an id that a button or a menu carried. */
export type Subject =
  | { readonly by: 'words'; readonly words: string }
  | { readonly by: 'activity' | 'area' | 'unit' | 'user'; readonly id: string }
  | { readonly by: 'party'; readonly short: string };

/** What a person asks of the plan. `about: null` means the whole plan; pages count from 1. */
export type Question =
  | { readonly kind: 'overview' }
  | { readonly kind: 'help' }
  | { readonly kind: 'status'; readonly about: Subject | null; readonly page: number }
  | { readonly kind: 'owners'; readonly about: Subject | null; readonly page: number }
  /** The seats that nobody holds. */
  | { readonly kind: 'vacancies'; readonly page: number }
  | { readonly kind: 'list'; readonly filter: ListFilter | null; readonly page: number }
  | { readonly kind: 'goals'; readonly goal: Goal | null; readonly page: number }
  /** `party` (a short name) leaves out what other parties have said. */
  | {
      readonly kind: 'history';
      readonly about: Subject;
      readonly page: number;
      readonly party?: string;
    }
  /** What `user` answers for and owes, asked by themselves. */
  | { readonly kind: 'mine'; readonly user: string; readonly page: number };

/** `report` holds the words of a date ("hösten 2022") or an ongoing word; `status: null` asks for the unreported. */
export type ListFilter =
  | { readonly by: 'words'; readonly words: string }
  | { readonly by: 'area' | 'unit'; readonly id: string }
  | { readonly by: 'party'; readonly short: string }
  | { readonly by: 'goal'; readonly goal: Goal }
  | { readonly by: 'report'; readonly words: string }
  | { readonly by: 'status'; readonly status: Status | null };
