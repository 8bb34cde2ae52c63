import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { z } from 'zod';
import { councilActions, councilForms } from '../council-ids.ts';
import { forget } from '../settings-forget.ts';
import { openSettings } from '../settings-open.ts';
import { saveSettings } from '../settings-save.ts';
import type { SlackRoom } from '../slack-room.ts';
import { deedButton } from './deed-button.ts';
import { formSubmission } from './form-submission.ts';
import { openingButton } from './opening-button.ts';
import { zoneSearch } from './zone-search.ts';

const ofChannel = z.strictObject({ channel: z.string() });
const ofPerson = z.strictObject({ channel: z.string(), user: z.string() });

/** A council's settings, its coordinators, and the people it is to forget. */
export function listenToSettings(app: App, room: SlackRoom): void {
  app.action<BlockAction<ButtonAction>>(
    councilActions.settings,
    openingButton(room, ({ press, trigger }) => openSettings(room, press, trigger)),
  );
  app.action<BlockAction<ButtonAction>>(
    councilActions.forget,
    deedButton(room, {
      ids: ofPerson,
      carryOut: ({ user, place }, meant) =>
        forget(room, { user, place: { ...place, channel: meant.channel } }, meant.user),
    }),
  );
  app.options(councilActions.zone, zoneSearch());
  app.view(
    councilForms.settings,
    formSubmission(room, {
      ids: ofChannel,
      settle: ({ asker, ids, state }) => {
        const place = { workspace: asker.place.workspace, channel: ids.channel };
        return saveSettings(room, { user: asker.user, place }, state);
      },
    }),
  );
}
