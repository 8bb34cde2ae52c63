import type { SlackOptionsMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import { actorOf } from '../actor-of.ts';
import { answerOrGiveUp } from '../answer-or-give-up.ts';
import type { Asker } from '../asker.ts';
import { slackLimits } from '../blocks/limits.ts';
import { activityOptions } from '../modals/activity-options.ts';
import { readMetadata } from '../modals/private-metadata.ts';
import { findReportable } from '../reportable.ts';
import type { SlackRoom } from '../slack-room.ts';
import { within } from '../within.ts';

const patience = 2_000;
const pickerIds = z.object({ channel: z.string().max(200) });

/** What a coordinator has typed in the picker: what it may mean, within two seconds, or nothing. */
export function activitySearch(room: SlackRoom) {
  return async ({ ack, body, options }: SlackOptionsMiddlewareArgs<'block_suggestion'>): Promise<void> => {
    const ids = readMetadata(pickerIds, body.view?.private_metadata);
    const workspace = body.team?.id ?? '';
    const asker = { user: body.user.id, place: { workspace, channel: ids?.channel ?? '' } };
    const search = answerOrGiveUp(room, asker, searched(room, asker, options.value));
    const soon = await room.inFlight.track(within(room.clock, patience, search));
    const found = soon !== 'late' && soon.kind === 'answer' ? soon.answer : [];
    await ack({ options: found });
  };
}

async function searched(room: SlackRoom, asker: Asker, words: string) {
  const actor = await actorOf(room, asker.user);
  const { activities } = await findReportable(room, asker, { actor, words });
  return activityOptions(activities).slice(0, slackLimits.options);
}
