import type { Agenda } from './agenda.ts';
import type { AgendaChoices } from './agenda-facts.ts';
import { agendaItems } from './agenda-items.ts';

/** What has been noted about an item since its meeting began: what was decided (`null`: nothing), and that it was not reached. */
export type AgendaNote = {
  readonly key: string;
  readonly name: string;
  readonly decided: string | null;
  readonly isPutOff: boolean;
};

/** The notes of a meeting, in the order of its agenda. */
export function agendaNotes(agenda: Agenda, choices: AgendaChoices): readonly AgendaNote[] {
  return agendaItems(agenda).flatMap(({ key, name }) => {
    const { decided = null, notReached = false } = choices.get(key) ?? {};
    return decided === null && !notReached ? [] : [{ key, name, decided, isPutOff: notReached }];
  });
}
