import type { HomeView } from '@slack/types';
import { readHome } from '../app/read-home.ts';
import { wordsFor } from '../words/words-for.ts';
import { asError } from './as-error.ts';
import { homeFailedView, homeView } from './blocks/home-view.ts';
import type { OpenedHome } from './homes.ts';
import type { SlackRoom } from './slack-room.ts';
import { within } from './within.ts';

const patience = 5_000;

type Opened = Pick<OpenedHome, 'workspace' | 'turned'>;

/** What somebody's Home shows now, in their language; where it cannot be read in time, that and a way to try again. */
export async function homeOf(room: SlackRoom, user: string, opened: Opened): Promise<HomeView> {
  const { language } = await room.people.person(user);
  const words = wordsFor(language ?? 'sv');
  try {
    const home = await within(room.clock, patience, read(room, user, opened));
    if (home !== 'late') return homeView(home, words);
    room.log.error({ user }, 'A Home was not read within five seconds');
  } catch (error) {
    room.log.error({ user, error: asError(error) }, 'A Home could not be read');
  }
  return homeFailedView(words);
}

/** Only people of the workspace have a Home in it; whoever Slack says nothing about reads it as a guest does. */
async function read(room: SlackRoom, user: string, { workspace, turned }: Opened) {
  const { membership } = await room.people.person(user);
  const { workspace: from, standing } = membership ?? { workspace, standing: 'guest' };
  return readHome(room, { workspace, turned, actor: { user, workspace: from, standing } });
}
