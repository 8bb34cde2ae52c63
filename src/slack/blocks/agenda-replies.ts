import type { KnownBlock } from '@slack/types';
import type { ReportItem } from '../../domain/agenda.ts';
import { cutText } from './cut-text.ts';
import { escapeText } from './escape-text.ts';
import { shown } from './limits.ts';
import type { Message } from './message.ts';
import type { Reader } from './reader.ts';
import { reportItemParts } from './report-item-parts.ts';
import { bold, paragraph, richText } from './rich-text.ts';

/** With the heading they keep well below Slack's 50 blocks and its undocumented total of some 13,000 characters. */
const mostBlocks = 40;
const mostCharacters = 9_000;

/** The reports of one area in full, in as many messages as it takes. */
export function agendaReplies(
  area: string,
  items: readonly ReportItem[],
  reader: Reader,
): readonly Message[] {
  const { agendas } = reader.words;
  const about = agendas.area(cutText(area, shown.name), items.length);
  const blocks = items.map((item) => richText(...reportItemParts(item, reader)));
  return inMessages(blocks).map((own, index, all) => {
    const title = all.length === 1 ? about : `${about} ${agendas.part(index + 1, all.length)}`;
    return { text: escapeText(title), blocks: [richText(paragraph(bold(title))), ...own] };
  });
}

function inMessages(blocks: readonly KnownBlock[]): readonly (readonly KnownBlock[])[] {
  const messages: KnownBlock[][] = [];
  let characters = 0;
  for (const block of blocks) {
    const { length } = JSON.stringify(block);
    const current = messages.at(-1);
    if (current && current.length < mostBlocks && characters + length <= mostCharacters) {
      current.push(block);
      characters += length;
    } else {
      messages.push([block]);
      characters = length;
    }
  }
  return messages;
}
