import type { DecidedPlan, Responsible } from './decided-plan.ts';
import { type Finding, finding } from './finding.ts';
import { fold } from './fold.ts';
import { unitSpellings } from './unit-spellings.ts';

const unspecific = /\b(?:aktuell(?:a|t)?|berord(?:a|t)?|respektive|samtliga|eller|m fl|med flera)\b/;

/** What a plan leaves open about who answers for its activities. */
export function seatObservations(plan: DecidedPlan): readonly Finding[] {
  const activities = plan.areas.flatMap((area) => area.activities);
  const seats = activities.flatMap(({ name, responsible }) =>
    responsible.map((seat) => ({ ...seat, activity: name })),
  );
  const units = new Set(
    seats.flatMap(({ party, unit }) => (unit === null ? [] : [party === unit ? unit : `${party} ${unit}`])),
  );
  const used = new Set(seats.map(({ party }) => party));
  const idle = activities.length === 0 ? [] : plan.parties.filter(({ short }) => !used.has(short));
  return [
    ...(units.size === 0 ? [] : [finding('units-without-person', null, { units: [...units] })]),
    ...unitSpellings(plan),
    ...seats.flatMap(vagueness),
    ...idle.map(({ short }) => finding('party-without-activity', null, { party: short })),
  ];
}

function vagueness({
  party,
  unit,
  activity,
}: Responsible & { readonly activity: string }): readonly Finding[] {
  if (unit === null) return [finding('party-without-unit', null, { party, activity })];
  return unspecific.test(fold(unit)) ? [finding('unit-unspecific', null, { party, unit, activity })] : [];
}
