import type { Reporting } from '../domain/decided-plan.ts';
import { type Finding, finding } from '../domain/finding.ts';
import type { Seasons } from '../domain/seasons.ts';
import { datesIn } from './dates-in.ts';
import type { Source } from './read-start.ts';
import { withoutFullStop } from './sentences.ts';

type ReportingRead = { readonly reporting: Reporting; readonly findings: readonly Finding[] };

/** When the council wants to hear. A date counts for more than an ongoing word beside it; all words are kept. */
export function readReporting(written: string, seasons: Seasons, { activity, line }: Source): ReportingRead {
  const text = withoutFullStop(written);
  if (text === '') return { reporting: { kind: 'unknown', text: null }, findings: [] };
  const { recurring, ongoing, dates } = datesIn(text, seasons);
  const [first, ...others] = dates;
  if (recurring) return { reporting: { kind: 'recurring', text }, findings: [] };
  if (first) {
    const { from, to, precision } = first;
    const several = others.length > 0 || ongoing;
    const findings = several
      ? [finding('reporting-several', line, { activity, text, used: first.text })]
      : [];
    return { reporting: { kind: 'dated', text, from, to, precision }, findings };
  }
  if (ongoing) return { reporting: { kind: 'ongoing', text }, findings: [] };
  return {
    reporting: { kind: 'unknown', text },
    findings: [finding('reporting-unreadable', line, { activity, text })],
  };
}
