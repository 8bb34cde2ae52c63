import type { KnownBlock } from '@slack/types';
import type { UnitStanding } from '../../domain/answer.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Coordination } from '../../domain/home.ts';
import { sayFinding } from '../../words/say-finding.ts';
import { cutText } from './cut-text.ts';
import { footnote } from './footnote.ts';
import { header } from './header.ts';
import { shown, slackLimits } from './limits.ts';
import { plainText } from './plain-text.ts';
import type { Reader } from './reader.ts';
import { bold, bullets, paragraph, richText } from './rich-text.ts';
import { appointButton } from './seat-buttons.ts';
import { seatName } from './seat-name.ts';
import { silentParts } from './silent-parts.ts';

const vacantShown = 5;
const findingsShown = 3;

/** What a coordinator looks after, each thing where there is any: vacant posts and seats, silent units, doubts about the plan. */
export function homeCoordinationBlocks(coordination: Coordination | null, reader: Reader): KnownBlock[] {
  if (coordination === null) return [];
  const { isUnled, vacant, silent, findings } = coordination;
  const unled = isUnled ? [richText(paragraph(reader.words.home.noCoordinator))] : [];
  const blocks = [
    ...unled,
    ...vacantBlocks(vacant, reader),
    ...silentParts(silent, reader),
    ...findingBlocks(findings, reader),
  ];
  return blocks.length === 0 ? [] : [header(reader.words.home.coordination), ...blocks];
}

function vacantBlocks(vacant: readonly UnitStanding[], reader: Reader): KnownBlock[] {
  if (vacant.length === 0) return [];
  const rows = vacant.slice(0, vacantShown).map((standing) => vacantRow(standing, reader));
  const left = vacant.length - rows.length;
  const more = left > 0 ? [footnote(reader.words.home.vacantLeft(left))] : [];
  return [richText(paragraph(bold(reader.words.home.vacant))), ...rows, ...more];
}

/** A seat that a party has without a unit can be given to nobody. */
function vacantRow(standing: UnitStanding, reader: Reader): KnownBlock {
  const count = reader.words.common.activities(standing.activities);
  const { unit } = standing;
  return {
    type: 'section',
    text: plainText(`${seatName(standing)} · ${count}`, slackLimits.section),
    ...(unit !== null && { accessory: appointButton(unit.id, reader) }),
  };
}

function findingBlocks(findings: readonly Finding[], { words }: Reader): KnownBlock[] {
  if (findings.length === 0) return [];
  const rows = findings.slice(0, findingsShown).map((finding) => {
    const line = finding.line === null ? '' : words.home.findingLine(finding.line);
    return paragraph(`${line}${cutText(sayFinding(finding, words), shown.text)}`);
  });
  const left = findings.length - rows.length;
  const more = left > 0 ? [paragraph(words.common.andMore(left))] : [];
  return [richText(paragraph(bold(words.home.findings(findings.length))), bullets(rows), ...more)];
}
