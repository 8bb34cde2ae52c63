import type { DocumentFacts, Period } from '../domain/decided-plan.ts';
import type { Finding } from '../domain/finding.ts';
import type { Seasons } from '../domain/seasons.ts';
import type { Entry } from './entry.ts';
import { findPeriod } from './find-period.ts';
import { findTitle } from './find-title.ts';
import type { Section } from './outline.ts';
import { readFacts } from './read-facts.ts';
import type { SectionRead } from './read-section.ts';

/** What a document says of itself, and the section its title stands over. */
export type FrontRead = {
  readonly document: DocumentFacts;
  readonly period: Period | null;
  readonly title: Section | null;
  readonly titleLine: number | null;
  readonly findings: readonly Finding[];
};

/** Reads the facts, the title and the period of a document. */
export function readFront(
  reads: readonly SectionRead[],
  prose: readonly Entry[],
  seasons: Seasons,
): FrontRead {
  const stated = readFacts(reads.flatMap(({ facts }) => facts));
  const found = findTitle(
    reads.map(({ section }) => section),
    stated.facts.title,
  );
  const title = { text: found.title ?? '', line: found.line };
  const { period, findings } = findPeriod(stated.facts.validity, title, prose, seasons);
  return {
    document: { ...stated.facts, title: found.title },
    period,
    title: found.section,
    titleLine: found.line,
    findings: [...stated.findings, ...found.findings, ...findings],
  };
}
