import type { App, BlockAction, ButtonAction, RadioButtonsAction } from '@slack/bolt';
import { z } from 'zod';
import type { Asker } from '../asker.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import { endAddress, makeAddress } from '../meeting-calendar.ts';
import { cancelPressed } from '../meeting-cancel.ts';
import { meetingActions, meetingFields, meetingForms } from '../meeting-ids.ts';
import { openMeeting, openNewMeeting } from '../meeting-open.ts';
import { saveMeeting } from '../meeting-save.ts';
import { seriesForms, seriesIds, seriesKinds } from '../meeting-series-ids.ts';
import { saveSeries } from '../meeting-series-save.ts';
import { showMeetings } from '../meeting-show.ts';
import { readMetadata } from '../modals/private-metadata.ts';
import type { Opening } from '../open-once.ts';
import type { SlackRoom } from '../slack-room.ts';
import { wordsOf } from '../words-of.ts';
import { deedButton } from './deed-button.ts';
import { formSubmission } from './form-submission.ts';
import { openingButton } from './opening-button.ts';
import { seriesKindPicked } from './series-kind-picked.ts';

const ofChannel = z.strictObject({ channel: z.string() });
const ofRest = z.strictObject({ channel: z.string(), from: z.int().min(0) });
const ofMeeting = z.strictObject({ council: z.string(), meeting: z.string() });

/** What coordinators do about meetings, and about the calendar in which they can be followed. */
export function listenToMeetings(app: App, room: SlackRoom): void {
  for (const action of [meetingActions.add, meetingActions.series, meetingActions.change]) {
    const open = (opening: Opening) => openForm(room, opening, action);
    app.action<BlockAction<ButtonAction>>(action, openingButton(room, open));
  }
  listenToForms(app, room);
  listenToSeries(app, room);
  app.action<BlockAction<ButtonAction>>(
    meetingActions.cancel,
    deedButton(room, { ids: ofMeeting, carryOut: ({ user }, about) => cancelPressed(room, user, about) }),
  );
  app.action<BlockAction<ButtonAction>>(
    meetingActions.more,
    deedButton(room, { ids: ofRest, carryOut: (press, ids) => showMeetings(room, at(press, ids), ids.from) }),
  );
  for (const [action, carryOut] of [
    [meetingActions.openCalendar, makeAddress],
    [meetingActions.closeCalendar, endAddress],
  ] as const) {
    const deed = {
      ids: ofChannel,
      carryOut: (asker: Asker, ids: z.infer<typeof ofChannel>) => carryOut(room, at(asker, ids)),
    };
    app.action<BlockAction<ButtonAction>>(action, deedButton(room, deed));
  }
}

function listenToForms(app: App, room: SlackRoom): void {
  app.view(
    meetingForms.meeting,
    formSubmission(room, {
      ids: z.union([ofChannel, ofMeeting]),
      settle: ({ asker, ids, state }) =>
        'channel' in ids
          ? saveMeeting(room, at(asker, ids), { about: null, state })
          : saveMeeting(room, asker, { about: ids, state }),
    }),
  );
}

function listenToSeries(app: App, room: SlackRoom): void {
  app.action<BlockAction<RadioButtonsAction>>(meetingFields.kind, seriesKindPicked(room));
  for (const kind of seriesKinds)
    app.view(
      seriesForms[kind],
      formSubmission(room, {
        ids: seriesIds,
        settle: ({ asker, ids, state }) => saveSeries(room, at(asker, ids), { kind, state }),
        isAllTyped: true,
      }),
    );
}

async function openForm(room: SlackRoom, { press, trigger, value }: Opening, action: string) {
  const opened = { trigger, action, value };
  const channel = readMetadata(ofChannel, value);
  if (channel !== null) return openNewMeeting(room, at(press, channel), opened);
  const about = readMetadata(ofMeeting, value);
  if (about !== null) return openMeeting(room, press, { about, opened });
  return plainMessage((await wordsOf(room, press.user)).requests.oldButton);
}

/** The asker as if in the council's channel, where they may not be now. */
function at({ user, place }: Asker, { channel }: { readonly channel: string }): Asker {
  return { user, place: { ...place, channel } };
}
