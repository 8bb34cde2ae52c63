import { lineOn } from './activity-standing.ts';
import type { Answer, Scope } from './answer.ts';
import { answerOwnersOfPerson } from './answer-owners-of-person.ts';
import type { Day } from './calendar.ts';
import { isIn, standingsIn, wholePlan } from './in-scope.ts';
import { pageOf } from './page-of.ts';
import type { Question } from './question.ts';
import { seatStandings } from './seat-standing.ts';
import type { Snapshot } from './snapshot.ts';
import { subjectMeant } from './subject-meant.ts';
import { unitStanding, unitStandings } from './unit-standing.ts';

type PageRead = { readonly page: number; readonly today: Day };

/** Who answers for an activity, in an area, a party or the whole plan, and what a unit or a person answers for. */
export function answerOwners(
  snapshot: Snapshot,
  { about, page }: Extract<Question, { kind: 'owners' }>,
  today: Day,
): Answer {
  if (about === null) return ownersIn(snapshot, wholePlan(snapshot), page);
  const meant = subjectMeant(snapshot, about);
  switch (meant.kind) {
    case 'activity': {
      const { id, name } = meant.activity;
      const seats = seatStandings(snapshot, meant.activity);
      return { kind: 'owners-of-activity', activity: { id, name }, seats };
    }
    case 'scope':
      return meant.scope.of === 'unit'
        ? ownersOfUnit(snapshot, meant.scope, { page, today })
        : ownersIn(snapshot, meant.scope, page);
    case 'person':
      return answerOwnersOfPerson(snapshot, meant.user, { page, today });
    case 'unclear':
      return meant.answer;
  }
}

function ownersOfUnit(
  snapshot: Snapshot,
  scope: Extract<Scope, { of: 'area' | 'unit' }>,
  { page, today }: PageRead,
): Answer {
  const standings = standingsIn(snapshot, scope);
  const party = snapshot.units.get(scope.id)?.party ?? '';
  return {
    kind: 'owners-of-unit',
    owner: unitStanding(snapshot, { party, unit: scope.id }, standings.length),
    activities: pageOf(standings, page, (standing) => lineOn(today, standing)),
  };
}

function ownersIn(snapshot: Snapshot, scope: Scope, page: number): Answer {
  const activities = snapshot.plan.activities.filter((activity) => isIn(scope, activity));
  const all = unitStandings(snapshot, activities);
  const units = scope.of === 'party' ? all.filter(({ party }) => party.short === scope.party.short) : all;
  return {
    kind: 'owners',
    scope,
    units: pageOf(units, page, (unit) => unit),
    vacancies: units.filter(({ contact }) => contact === null).length,
  };
}
