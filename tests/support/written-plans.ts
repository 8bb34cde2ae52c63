import { readFileSync } from 'node:fs';
import { readPlan } from '../../src/documents/read-plan.ts';
import type { DecidedActivity, DecidedPlan } from '../../src/domain/decided-plan.ts';
import type { Finding, FindingCode } from '../../src/domain/finding.ts';
import { termSeasons } from '../../src/domain/seasons.ts';

/** What was read of a text, in the parts that tests look at. */
export type TextRead = {
  readonly decided: DecidedPlan;
  readonly activities: readonly DecidedActivity[];
  readonly findings: readonly Finding[];
  found<Code extends FindingCode>(code: Code): readonly Extract<Finding, { code: Code }>[];
};

/** Reads a text that is expected to be a plan. */
export function readText(text: string, name = 'plan.md'): TextRead {
  const reading = readPlan({ name, bytes: new TextEncoder().encode(text) }, termSeasons);
  if ('refused' in reading) throw new Error(`The text was refused: ${reading.refused}`);
  const { decided, findings } = reading;
  return {
    decided,
    findings,
    activities: decided.areas.flatMap((area) => area.activities),
    found: <Code extends FindingCode>(code: Code) =>
      findings.filter((one): one is Extract<Finding, { code: Code }> => one.code === code),
  };
}

/** Reads a plan of the project: the example, or one that only tests know. */
export function readPlanIn(path: string): TextRead {
  return readText(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'), path.split('/').at(-1));
}

/** Reads one activity whose lines are given, all others being as they should. Line 5 is its first. */
export function readActivityWith(
  lines: Readonly<Record<string, string>>,
): TextRead & { readonly activity: DecidedActivity } {
  const said = {
    Projekt: 'Cykelbanan',
    Hållbarhetsmål: '11',
    Start: 'Oktober 2021',
    'Aktuellt läge': 'Den byggs.',
    Ansvariga: 'NK (Gatukontoret)',
    'Samverkansrådets uppgift': 'Följa.',
    Återrapportering: 'Fortlöpande',
    ...lines,
  };
  const written = Object.entries(said).map(([label, text]) => `- **${label}:** ${text}`);
  const read = readText(
    ['# Handlingsplan 2021-2024', 'Norrby kommun (NK)', '## Staden', '', ...written].join('\n'),
  );
  const [activity] = read.activities;
  if (!activity) throw new Error('The activity was not read');
  return { ...read, activity };
}
