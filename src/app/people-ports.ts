import type { LogRow } from '../domain/log-line.ts';
import type { Settings } from '../domain/settings.ts';
import type { CouncilSetting } from '../domain/settings-check.ts';
import type { Place } from './place.ts';
import type { Decision, Stored } from './seat-ports.ts';

/** A post of coordinator: for a party (its short name), or for the whole council where `party` is `null`. */
export type Post = { readonly user: string; readonly party: string | null };

/** Writes about a council itself, each time one transaction with its log entry. */
export type CouncilWriter = {
  /** The id of the council of exactly this channel, which comes to be, without a plan, if it has to. */
  ensure(place: Place): Promise<{ readonly id: string; readonly version: number }>;
  /** A party that nobody has spoken of before comes to be. */
  appointCoordinator(councilId: string, post: Post, decision: Decision): Promise<Stored>;
  dismissCoordinator(councilId: string, post: Post, decision: Decision): Promise<Stored>;
  /** Replaces what is given and leaves the rest. */
  changeSettings(
    councilId: string,
    setting: CouncilSetting & { readonly settings?: Partial<Settings> },
    decision: Decision,
  ): Promise<Stored>;
  /** True the first time somebody brings the bot to a channel. `user` is `null` where Slack does not say who. */
  noteInvited(place: Place, user: string | null, at: Date): Promise<boolean>;
};

/** Whose books: one council's, or all there are. */
export type Whose = { readonly council: string } | 'installation';

/** What is stored about a person in one council: rows as they are stored, and what they point to by its name. */
type InCouncil = Readonly<
  Record<
    | 'contacts'
    | 'deputies'
    | 'asked'
    | 'coordinators'
    | 'imports'
    | 'updates'
    | 'registered'
    | 'withdrawals'
    | 'acknowledgements'
    | 'questions'
    | 'drafts'
    | 'logEntries'
    | 'deliveries'
    | 'reminderPreferences'
    | 'snoozes',
    readonly object[]
  >
> & { readonly council: Readonly<Record<'workspaceId' | 'channel', string>> };

/** Everything that is stored about a person, as it can be told in JSON. */
export type PersonalData = {
  readonly councils: readonly InCouncil[];
  /** The channels that they brought the bot to. */
  readonly broughtTo: readonly object[];
  readonly logEntriesAbout: readonly object[];
  /** Updates whose text names them by their id. */
  readonly mentionedIn: readonly object[];
};

export type Records = {
  /** A council's log, newest first; `subject` is the id of what the entries are about, `null` for all of them. */
  log(
    councilId: string,
    part: { readonly subject: string | null; readonly skip: number; readonly take: number },
  ): Promise<readonly LogRow[]>;
  logLength(councilId: string, subject: string | null): Promise<number>;
  dataOf(user: string): Promise<PersonalData>;
  /**
   * Takes a Slack user's id away from everything stored: in one council, or in the whole installation. What they held
   * ends, what they had not sent goes, and what they wrote stays without its author. The log says that it happened. The
   * number of councils where there was something to forget.
   */
  forget(user: string, whose: Whose, signed: Pick<Decision, 'by' | 'at'>): Promise<number>;
};
