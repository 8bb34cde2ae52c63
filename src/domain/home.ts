import type {
  HeldUnit,
  NextReporting,
  OwnActivity,
  Page,
  SilentUnit,
  StatusCount,
  UnitStanding,
} from './answer.ts';
import type { Day } from './calendar.ts';
import type { Council, Update } from './council-plan.ts';
import type { Finding } from './finding.ts';
import type { Meeting } from './meeting.ts';
import type { SeatName } from './seat-name.ts';

/** How one area of a plan is doing, by its name. */
export type AreaGlance = { readonly name: string; readonly counts: readonly StatusCount[] };

/** One report of late, with what it is about. */
export type LatestReport = SeatName & { readonly activity: string; readonly update: Update };

/**
 * What a coordinator looks after: seats that nobody holds, who has never reported, and what the reading asked about.
 * `isUnled`: nobody has been appointed yet, and whoever may appoint the first looks after it.
 */
export type Coordination = {
  readonly isUnled: boolean;
  readonly vacant: readonly UnitStanding[];
  readonly silent: readonly SilentUnit[];
  readonly findings: readonly Finding[];
};

/** One council as one of its people meets it. `coordination` is `null` for whoever does not coordinate. */
export type CouncilHome = {
  readonly council: Council;
  readonly today: Day;
  /** The plan's title, as its document has it. */
  readonly title: string;
  /** What the person holds and has been asked to hold. */
  readonly seats: readonly HeldUnit[];
  readonly mine: Page<OwnActivity>;
  /** The council's next meeting, or the one going on. */
  readonly meeting: Meeting | null;
  readonly next: NextReporting | null;
  readonly areas: readonly AreaGlance[];
  readonly latest: readonly LatestReport[];
  /** How many units have no contact, of how many that answer for something. */
  readonly vacancies: { readonly vacant: number; readonly units: number };
  readonly coordination: Coordination | null;
};

/** All that a person meets: their councils, and the channels of those that there is no room for. */
export type Home = {
  readonly councils: readonly CouncilHome[];
  readonly others: readonly { readonly channel: string }[];
};
