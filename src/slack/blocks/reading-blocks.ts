import type { KnownBlock } from '@slack/types';
import type { Finding, PlanReading } from '../../domain/finding.ts';
import { sayFinding } from '../../words/say-finding.ts';
import type { Words } from '../../words/words.ts';
import { cutText } from './cut-text.ts';
import { header } from './header.ts';
import { shown } from './limits.ts';
import { bold, bullets, paragraph, richText } from './rich-text.ts';

const areasShown = 20;
const findingsShown = 30;

/** What was found in a document: its areas with how much each holds, and what a person should know of the reading. */
export function readingBlocks({ decided, findings }: PlanReading, words: Words): KnownBlock[] {
  const { common, imports, onboarding } = words;
  const { areas, parties, document } = decided;
  const activities = areas.reduce((count, area) => count + area.activities.length, 0);
  const counted = imports.areas(areas.length);
  const holds = imports.holds(counted, common.activities(activities), imports.parties(parties.length));
  const rows = areas
    .slice(0, areasShown)
    .map(({ name, activities: held }) =>
      paragraph(bold(cutText(name, shown.name)), ` · ${common.activities(held.length)}`),
    );
  const left = areas.length - rows.length;
  return [
    header(document.title ?? imports.untitled),
    richText(
      paragraph(activities === 0 ? imports.noActivities(counted) : holds),
      bullets(rows),
      ...(left > 0 ? [paragraph(common.andMore(left))] : []),
    ),
    header(
      findings.length === 0 ? onboarding.preview.noFindings : onboarding.preview.findings(findings.length),
    ),
    ...findingBlocks(findings, words),
  ];
}

/** What needs a closer look comes first. */
function findingBlocks(findings: readonly Finding[], words: Words): KnownBlock[] {
  if (findings.length === 0) return [];
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const others = findings.filter(({ severity }) => severity !== 'warning');
  const rows = [...warnings, ...others].slice(0, findingsShown).map((finding) => findingRow(finding, words));
  const left = findings.length - rows.length;
  return [richText(bullets(rows), ...(left > 0 ? [paragraph(words.common.andMore(left))] : []))];
}

function findingRow(finding: Finding, words: Words) {
  const where = finding.line === null ? '' : words.onboarding.preview.line(finding.line);
  return paragraph(`${where}${cutText(sayFinding(finding, words), shown.text)}`);
}
