import type { Acknowledgement, Seat } from '../domain/council-plan.ts';
import type { NewUpdate } from '../domain/decide-update.ts';
import type { UpdateWords } from '../domain/update-words.ts';

/** Whoever did it, as a Slack user, and when. */
export type DoneBy = { readonly by: string; readonly at: Date };

/** What came of storing an update: `known`, its key was stored before; `withdrawn`, what it words anew was taken back. */
export type Appended =
  | { readonly outcome: 'stored' | 'known'; readonly id: string }
  | { readonly outcome: 'withdrawn' };

/** Writes what is said of activities, each in one transaction with its log entries. Rows never change after. */
export type UpdateWriter = {
  /**
   * Appends an update under a key that is stored once in a council, with its question and as accepting the seat where
   * its contact speaks; a report that words nothing anew drops what the person had typed about the activity. What it
   * words anew is the latest wording.
   */
  append(
    councilId: string,
    activityId: string,
    update: NewUpdate & { readonly key: string },
  ): Promise<Appended>;
  /** The update that was stored under a key; `null` where none was. */
  stored(councilId: string, key: string): Promise<string | null>;
  /** Takes back an update, by its latest wording. */
  withdraw(councilId: string, updateId: string, done: DoneBy): Promise<'withdrawn' | 'already'>;
  /** Tells once a person that they have read an update. */
  acknowledge(
    councilId: string,
    updateId: string,
    read: DoneBy & Pick<Acknowledgement, 'comment'>,
  ): Promise<'acknowledged' | 'known'>;
};

/** What somebody typed and did not send: not checked, and from which seat they meant to speak. */
export type Draft = { readonly seat: Seat | null; readonly words: UpdateWords; readonly savedAt: Date };

/** Whose draft about what. */
export type DraftOf = { readonly council: string; readonly activity: string; readonly user: string };

/** Keeps one draft a person and activity. It is no part of the plan. */
export type Drafts = {
  read(of: DraftOf): Promise<Draft | null>;
  /** In place of an earlier one. */
  keep(of: DraftOf, draft: Draft): Promise<void>;
  drop(of: DraftOf): Promise<void>;
  /** Removes those saved at an instant or before, of all councils, and tells how many. */
  purge(until: Date): Promise<number>;
};

/** Remembers what Slack has delivered, so that the same delivery again does nothing. */
export type HandledRequests = {
  /** Whether the key is new in the workspace; of several who ask at once, in any process, one is told so. */
  takeOn(workspace: string, key: string, at: Date): Promise<boolean>;
  /** Forgets those from an instant or before, of all workspaces, and tells how many. */
  purge(until: Date): Promise<number>;
};
