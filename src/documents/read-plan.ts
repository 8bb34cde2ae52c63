import { type Finding, finding, type PlanReading } from '../domain/finding.ts';
import { planObservations } from '../domain/plan-observations.ts';
import type { Seasons } from '../domain/seasons.ts';
import { acceptFile, type PlanFile, type Unreadable } from './accept-file.ts';
import type { Block, HiddenLink, Source } from './block.ts';
import { crossCuttingGoals } from './cross-cutting.ts';
import { wholeText } from './entry.ts';
import { atTheirLines } from './observation-lines.ts';
import { outline } from './outline.ts';
import { learnParties } from './parties.ts';
import { planParties } from './plan-parties.ts';
import { readAreas } from './read-areas.ts';
import { readFront } from './read-front.ts';
import { readGoals } from './read-goals.ts';
import { readSection } from './read-section.ts';
import { sourceBlocks } from './source-blocks.ts';

/**
 * Reads a decided plan from a file of markdown or plain text. Nothing is invented and nothing dropped in silence: every
 * line is in the plan, or a finding tells what became of it. No input makes it throw.
 */
export function readPlan(file: PlanFile, seasons: Seasons): PlanReading | Unreadable {
  const accepted = acceptFile(file);
  if ('refused' in accepted) return accepted;
  const reading = readSource(sourceBlocks(accepted.text), seasons);
  return reading.decided.areas.length === 0 ? { refused: 'no-plan' } : reading;
}

function readSource({ blocks, links }: Source, seasons: Seasons): PlanReading {
  const sections = outline(blocks);
  const reads = sections.map((section, at) =>
    readSection(section, at === 0 || sections[at - 1]?.heading === null),
  );
  const prose = reads
    .filter(({ isContents }) => !isContents)
    .flatMap(({ intro, left }) => [...intro, ...left]);
  const front = readFront(reads, prose, seasons);
  const known = learnParties(blocks.flatMap(textsOf));
  const body = readAreas(reads, front, { seasons, parties: known });
  const introduced = learnParties([front.document.title ?? '', ...prose.map(wholeText)]);
  const parties = planParties(introduced, known, body.activities);
  const announced = reads.flatMap((read) => read.crossCutting.flatMap(({ text }) => readGoals(text).goals));
  const decided = {
    document: front.document,
    period: front.period,
    parties: parties.parties,
    crossCuttingGoals: [
      ...new Set([...announced, ...prose.flatMap((entry) => crossCuttingGoals(wholeText(entry)))]),
    ],
    areas: body.areas,
  };
  const findings = [
    ...front.findings,
    ...parties.findings,
    ...body.findings,
    ...links.map(linkFinding),
    ...atTheirLines(planObservations(decided), body),
  ];
  return { decided, findings: findings.toSorted(byLine) };
}

function textsOf(block: Block): readonly string[] {
  return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : [block.text];
}

function linkFinding({ line, address }: HiddenLink): Finding {
  return finding('link-left-out', line, { address });
}

/** In the order of the document; what concerns all of it comes last. */
function byLine(one: Finding, other: Finding): number {
  return (one.line ?? Number.MAX_SAFE_INTEGER) - (other.line ?? Number.MAX_SAFE_INTEGER);
}
