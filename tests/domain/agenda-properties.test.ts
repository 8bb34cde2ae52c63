import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Agenda } from '../../src/domain/agenda.ts';
import type { HeldMeeting } from '../../src/domain/agenda-facts.ts';
import { plusDays } from '../../src/domain/calendar.ts';
import { statuses } from '../../src/domain/status.ts';
import { anActivity } from '../support/activities.ts';
import { agendaOf, anAgendaMeeting, heldBy, under } from '../support/agendas.ts';
import { aPlan } from '../support/plans.ts';
import { anUpdate } from '../support/updates.ts';

const status = fc.constantFrom(...statuses);
const activities = fc.array(fc.option(status, { nil: null }), { minLength: 1, maxLength: 25 }).map((told) =>
  told.map((stated, index) =>
    anActivity({
      name: `Aktivitet ${index}`,
      updates: stated === null ? [] : [anUpdate({ on: '2021-10-01', status: stated })],
    }),
  ),
);

/** Meetings one after the other, each remembering those before. */
function meetingsInARow(plan: ReturnType<typeof aPlan>, count: number, minutes: number): readonly Agenda[] {
  const held: HeldMeeting[] = [];
  return Array.from({ length: count }, (_, index) => {
    const meeting = anAgendaMeeting(plusDays('2022-01-11', index * 60), minutes);
    const agenda = agendaOf(plan, { meeting, held: [...held] });
    held.unshift(heldBy(agenda));
    return agenda;
  });
}

test('every activity that goes on is heard within as many meetings as there are activities', () => {
  fc.assert(
    fc.property(activities, (some) => {
      const plan = aPlan({ activities: some, importedOn: '2021-12-01' });
      const aloud = meetingsInARow(plan, some.length + 1, 45).flatMap((agenda) =>
        under(agenda, 'reporting').items.map(({ activity }) => activity.id),
      );
      const isOver = (id: string) =>
        ['done', 'cancelled'].includes(some.find((activity) => activity.id === id)?.updates[0]?.status ?? '');
      const troubled = some.filter(({ updates }) =>
        ['stalled', 'at_risk'].includes(updates[0]?.status ?? ''),
      );
      const waiting = troubled.length > 3 ? troubled : some;
      const expected = waiting.map(({ id }) => id).filter((id) => !isOver(id));
      expect(expected.filter((id) => !aloud.includes(id))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('what is at risk is heard, also where more has stalled than a meeting has time for', () => {
  const told = [...Array.from({ length: 6 }, () => 'stalled' as const), 'at_risk' as const];
  const some = told.map((stated, index) =>
    anActivity({ name: `Aktivitet ${index}`, updates: [anUpdate({ on: '2021-10-01', status: stated })] }),
  );
  const [first, second] = meetingsInARow(aPlan({ activities: some, importedOn: '2021-12-01' }), 2, 45);
  const heard = (agenda: Agenda | undefined) =>
    agenda && under(agenda, 'reporting').items.map(({ activity }) => activity.name);
  expect(heard(first)).not.toContain('Aktivitet 6');
  expect(heard(second)).toContain('Aktivitet 6');
});

test('an agenda names every activity at most once, and with no more than the meeting has unless it must', () => {
  fc.assert(
    fc.property(activities, fc.integer({ min: 0, max: 240 }), (some, minutes) => {
      const agenda = agendaOf(aPlan({ activities: some }), {
        meeting: anAgendaMeeting('2022-03-15', minutes),
      });
      const { items, written } = under(agenda, 'reporting');
      const named = [...items.map(({ activity }) => activity.id), ...written.map(({ id }) => id)];
      expect(new Set(named).size).toBe(named.length);
      expect(items.length === 0 || agenda.minutes <= minutes).toBe(true);
    }),
  );
});
