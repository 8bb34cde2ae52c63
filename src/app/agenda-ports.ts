import type { Agenda } from '../domain/agenda.ts';
import type { AgendaChoice, AgendaChoices, HeldMeeting } from '../domain/agenda-facts.ts';
import type { Named } from '../domain/answer.ts';
import type { Decision, Stored } from './seat-ports.ts';

/** What is kept about a council's agendas beside its plan and its meetings. */
export type AgendaRecords = {
  /** The meetings that have begun, latest first: each with its agenda as it then stood, and what was chosen since. */
  readonly held: readonly HeldMeeting[];
  /** What coordinators have chosen about meetings, by the meetings' ids. */
  readonly choices: ReadonlyMap<string, AgendaChoices>;
  /** The activities that a later revision brought, each with the instant at which it was read in. */
  readonly added: readonly { readonly activity: Named; readonly at: Date }[];
};

/** What a coordinator chooses about one item of a meeting's agenda; it takes the place of what was chosen before. */
export type AgendaChosen = {
  readonly meeting: string;
  readonly item: string;
  readonly choice: AgendaChoice;
};

export type AgendaStore = {
  /** Nothing where there is no such council. */
  records(councilId: string): Promise<AgendaRecords>;
  /** One transaction with its log entry. */
  choose(councilId: string, chosen: AgendaChosen, decision: Decision): Promise<Stored>;
  /** Keeps an agenda as it stands when its meeting begins. The first one kept stays, whoever comes later. */
  freeze(councilId: string, agenda: Agenda, decision: Decision): Promise<Stored>;
};
