import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { z } from 'zod';
import { councilActions, councilForms } from '../council-ids.ts';
import { openImport } from '../onboarding-import.ts';
import { importDocument } from '../onboarding-import-document.ts';
import { fileBlock } from '../onboarding-import-form.ts';
import { readDocument } from '../onboarding-read-document.ts';
import type { SlackRoom } from '../slack-room.ts';
import { botInvited } from './bot-invited.ts';
import { formSubmission, type Sent } from './form-submission.ts';
import { openingButton } from './opening-button.ts';

const document = z.strictObject({ channel: z.string() });
const previewed = z.strictObject({ channel: z.string(), file: z.string() });

/** Coming to a channel, and reading a plan in there. */
export function listenToOnboarding(app: App, room: SlackRoom): void {
  app.event('member_joined_channel', botInvited(room));
  app.action<BlockAction<ButtonAction>>(
    councilActions.import,
    openingButton(room, ({ press, trigger }) => openImport(room, press, trigger)),
  );
  app.view(
    councilForms.import,
    formSubmission(room, {
      ids: document,
      settle: (sent) => readDocument(room, inChannel(sent), sent.state.one(fileBlock)),
    }),
  );
  app.view(
    councilForms.preview,
    formSubmission(room, {
      ids: previewed,
      settle: (sent) => importDocument(room, inChannel(sent), sent.ids.file),
    }),
  );
}

/** A form's channel is what it says; whether its sender may do anything there is asked of the council. */
function inChannel({ asker, ids }: Sent<{ readonly channel: string }>) {
  return { user: asker.user, place: { ...asker.place, channel: ids.channel } };
}
