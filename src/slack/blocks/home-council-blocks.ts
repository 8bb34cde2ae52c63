import type { KnownBlock } from '@slack/types';
import type { CouncilHome } from '../../domain/home.ts';
import type { Words } from '../../words/words.ts';
import { channelRun } from './channel-run.ts';
import { header } from './header.ts';
import { homeCoordinationBlocks } from './home-coordination-blocks.ts';
import { homeGlanceBlocks } from './home-glance-blocks.ts';
import { homeMeetingBlocks } from './home-meeting-blocks.ts';
import { homeMineBlocks } from './home-mine-blocks.ts';
import type { Reader } from './reader.ts';
import { paragraph, richText } from './rich-text.ts';

/** One council in App Home: what is mine first, then when it meets, how the plan is doing and what a coordinator looks after. */
export function homeCouncilBlocks(home: CouncilHome, words: Words): KnownBlock[] {
  const reader: Reader = { words, council: home.council, today: home.today };
  return [
    header(home.title.trim() || words.home.untitled),
    richText(paragraph(channelRun(home.council.channel))),
    ...homeMineBlocks(home, reader),
    ...homeMeetingBlocks(home, reader),
    ...homeGlanceBlocks(home, reader),
    ...homeCoordinationBlocks(home.coordination, reader),
  ];
}
