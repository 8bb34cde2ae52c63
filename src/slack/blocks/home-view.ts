import type { HomeView, KnownBlock } from '@slack/types';
import type { Home } from '../../domain/home.ts';
import type { Words } from '../../words/words.ts';
import { homeActions } from '../home-ids.ts';
import { channelRun } from './channel-run.ts';
import { footnote } from './footnote.ts';
import { homeCouncilBlocks } from './home-council-blocks.ts';
import { slackLimits } from './limits.ts';
import { plainText } from './plain-text.ts';
import { paragraph, richText } from './rich-text.ts';

const othersNamed = 10;

/** App Home as Slack is to show it: each council with what the person answers for in it. */
export function homeView({ councils, others }: Home, words: Words): HomeView {
  const { home } = words;
  if (councils.length === 0) return { type: 'home', blocks: [richText(paragraph(home.none))] };
  const blocks = councils.flatMap((council, place): KnownBlock[] => [
    ...(place > 0 ? [{ type: 'divider' as const }] : []),
    ...homeCouncilBlocks(council, words),
  ]);
  return { type: 'home', blocks: [...blocks, ...otherCouncils(others, words), footnote(home.hint)] };
}

/** App Home when there is nothing to show it from, in one sentence and with a way to try again. */
export function homeFailedView({ home }: Words): HomeView {
  const again: KnownBlock = {
    type: 'actions',
    elements: [
      { type: 'button', action_id: homeActions.again, text: plainText(home.again, slackLimits.button) },
    ],
  };
  return { type: 'home', blocks: [richText(paragraph(home.failed)), again] };
}

function otherCouncils(others: Home['others'], { home, common }: Words): KnownBlock[] {
  if (others.length === 0) return [];
  const named = others.slice(0, othersNamed).flatMap(({ channel }) => [channelRun(channel), ' ']);
  const left = others.length - othersNamed;
  return [richText(paragraph(home.others, ...named, ...(left > 0 ? [common.andMore(left)] : [])))];
}
