import type { Period } from '../domain/decided-plan.ts';
import { type Finding, finding } from '../domain/finding.ts';
import type { Seasons } from '../domain/seasons.ts';
import { datesIn } from './dates-in.ts';
import type { Entry } from './entry.ts';

export type PeriodFound = { readonly period: Period | null; readonly findings: readonly Finding[] };

type Candidate = { readonly text: string; readonly line: number | null };

const cue = /\b(?:period|giltig|gäller|åren|mandatperiod)/iu;

/** How long a plan is in force: as it states, else as its title says, else as its running text says in so many years. */
export function findPeriod(
  validity: string | null,
  title: Candidate,
  prose: readonly Entry[],
  seasons: Seasons,
): PeriodFound {
  const stated = periodsIn(validity ?? '', seasons)[0];
  if (stated) return { period: stated.period, findings: [] };
  const inTitle = periodsIn(title.text, seasons).map((found) => ({ ...found, line: title.line }));
  const inProse = prose
    .filter(({ text }) => cue.test(text))
    .flatMap(({ text, line }) => periodsIn(text, seasons).map((found) => ({ ...found, line })))
    .filter(({ period }) => spansYears(period));
  const [guess] = [...inTitle, ...inProse];
  if (!guess) return { period: null, findings: [finding('period-missing', null, {})] };
  return { period: guess.period, findings: [finding('period-guessed', guess.line, { text: guess.text })] };
}

/** The intervals in a text, those that span years first. */
function periodsIn(
  text: string,
  seasons: Seasons,
): readonly { readonly period: Period; readonly text: string }[] {
  const found = datesIn(text, seasons).dates.map((date) => ({
    period: { from: date.from, to: date.to },
    text: date.text,
  }));
  return found.toSorted((one, other) => Number(spansYears(other.period)) - Number(spansYears(one.period)));
}

function spansYears({ from, to }: Period): boolean {
  return from.slice(0, 4) !== to.slice(0, 4);
}
