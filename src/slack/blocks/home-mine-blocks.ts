import type { Button, KnownBlock } from '@slack/types';
import type { CouncilHome } from '../../domain/home.ts';
import { homeActions } from '../home-ids.ts';
import { heldUnitBlocks, isAsked } from './held-unit-blocks.ts';
import { slackLimits } from './limits.ts';
import { ownActivityBlocks } from './own-activity-blocks.ts';
import { pageNote } from './page-note.ts';
import { plainText } from './plain-text.ts';
import type { Reader } from './reader.ts';
import { bold, paragraph, richText } from './rich-text.ts';

const requestsShown = 3;

/** What the person is asked to take on and what they answer for, a page at a time. */
export function homeMineBlocks({ seats, mine }: CouncilHome, reader: Reader): KnownBlock[] {
  const { home } = reader.words;
  if (seats.length === 0) return [richText(paragraph(home.nothingMine))];
  return [
    ...seats
      .filter(isAsked)
      .slice(0, requestsShown)
      .flatMap((seat) => heldUnitBlocks(seat, reader)),
    richText(paragraph(bold(home.mine))),
    ...mine.rows.flatMap((own) => ownActivityBlocks(own, reader)),
    ...(mine.total === 0 ? [richText(paragraph(reader.words.told.mine.idle))] : []),
    ...pageNote(mine, reader),
    ...turning(mine, reader),
  ];
}

function turning({ page, pages }: CouncilHome['mine'], reader: Reader): KnownBlock[] {
  const { previous, next } = reader.words.common.buttons;
  const elements = [
    ...(page > 1 ? [turnButton('previous', previous, { page: page - 1, reader })] : []),
    ...(page < pages ? [turnButton('next', next, { page: page + 1, reader })] : []),
  ];
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

type To = { readonly page: number; readonly reader: Reader };

function turnButton(id: string, label: string, { page, reader }: To): Button {
  return {
    type: 'button',
    action_id: homeActions.turn + id,
    text: plainText(label, slackLimits.button),
    value: JSON.stringify({ council: reader.council.id, page }),
  };
}
