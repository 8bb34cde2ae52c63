import type { DocumentFacts } from '../domain/decided-plan.ts';
import { type Finding, finding } from '../domain/finding.ts';
import { factPhrases, loosePhrases } from './label-phrases.ts';
import { misspelling } from './misspelling.ts';
import { withoutFullStop } from './sentences.ts';
import type { FactEntry } from './take-facts.ts';

type Fact = keyof DocumentFacts;

export type FactsRead = { readonly facts: DocumentFacts; readonly findings: readonly Finding[] };

/** The order in which a document's facts are told. */
const factOrder: readonly Fact[] = [
  'title',
  'type',
  'adoptedBy',
  'status',
  'validity',
  'diarienummer',
  'responsible',
  'addressedTo',
  'reviewedAt',
  'revisedAt',
  'relatedDocuments',
  'keywords',
];

/** The facts that the entries state, each as first written. A title without a label is found elsewhere. */
export function readFacts(entries: readonly FactEntry[]): FactsRead {
  const stated = Map.groupBy(entries, ({ known }) => known.means);
  const firstStated = (fact: Fact) =>
    withoutFullStop(stated.get(fact)?.find(({ text }) => text !== '')?.text ?? '') || null;
  const facts = Object.fromEntries(factOrder.map((fact) => [fact, firstStated(fact)])) as DocumentFacts;
  const absent = factOrder.filter((fact) => fact !== 'title' && !stated.has(fact));
  return {
    facts,
    findings: [
      ...[...stated].flatMap(([fact, same]) => findingsOf(fact, facts[fact], same)),
      ...(absent.length === 0 ? [] : [finding('facts-absent', null, { facts: absent })]),
    ],
  };
}

function findingsOf(fact: Fact, kept: string | null, entries: readonly FactEntry[]): readonly Finding[] {
  const misspelt = entries
    .filter(({ known }) => known.misspelt)
    .map((entry) => misspelling(entry, entry.known.phrase));
  if (kept === null) return [...misspelt, finding('fact-blank', entries[0]?.line ?? null, { fact })];
  const others = entries.filter(({ text }) => text !== '' && withoutFullStop(text) !== kept);
  const isIncomplete = fact === 'diarienummer' && !/\d/.test(kept);
  const loose = entries.filter(({ known }) => loosePhrases.has(known.phrase));
  return [
    ...misspelt,
    ...(isIncomplete ? [finding('fact-incomplete', entries[0]?.line ?? null, { fact, text: kept })] : []),
    ...others.map(({ line, text }) => finding('fact-differs', line, { fact, kept, other: text })),
    ...loose.map(({ line, label }) =>
      finding('fact-read-as', line, { fact, label: label ?? factPhrases[fact][0] ?? '' }),
    ),
  ];
}
