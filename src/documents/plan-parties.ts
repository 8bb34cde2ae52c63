import type { DecidedActivity, Party } from '../domain/decided-plan.ts';
import { type Finding, finding } from '../domain/finding.ts';
import { isOrganisation, type KnownParties } from './parties.ts';
import type { ActivityRead } from './read-activity.ts';

export type PartiesFound = { readonly parties: readonly Party[]; readonly findings: readonly Finding[] };

/** The organisations that a plan introduces, then those that only its activities name, each once. */
export function planParties(
  introduced: KnownParties,
  known: KnownParties,
  reads: readonly ActivityRead[],
): PartiesFound {
  const used = new Map<string, number>();
  for (const { activity, seatLine } of reads) {
    for (const short of shortsOf(activity)) if (!used.has(short)) used.set(short, seatLine);
  }
  const presented = [...introduced.byShort.values()].filter(
    (party) => isOrganisation(party) || used.has(party.short),
  );
  const shorts = new Set(presented.map(({ short }) => short));
  const elsewhere = new Map([...known.byShort.values()].map((party) => [party.short, party]));
  const others = [...used].filter(([short]) => !shorts.has(short));
  const parties = [...presented, ...others.map(([short]) => elsewhere.get(short) ?? { short, name: short })];
  const unexplained = others.filter(([party]) => !elsewhere.has(party));
  return {
    parties,
    findings: [
      ...(parties.length === 0 ? [finding('parties-missing', null, {})] : []),
      ...unexplained.map(([party, line]) => finding('party-unintroduced', line, { party })),
    ],
  };
}

function shortsOf({ responsible }: DecidedActivity): readonly string[] {
  return responsible.map(({ party }) => party);
}
