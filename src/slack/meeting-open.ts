import type { ModalView } from '@slack/types';
import { listMeetings } from '../app/list-meetings.ts';
import type { Words } from '../words/words.ts';
import { actorOf } from './actor-of.ts';
import type { Asker } from './asker.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { retryMessage } from './blocks/retry-message.ts';
import { coordinatorAt } from './coordinator-at.ts';
import { meetingForm } from './meeting-form.ts';
import { meetingActions } from './meeting-ids.ts';
import { meetingSeriesForm } from './meeting-series-form.ts';
import { noticeModal } from './modals/notice-modal.ts';
import { openModal } from './modals/open-modal.ts';
import type { SlackRoom } from './slack-room.ts';
import { wordsOf } from './words-of.ts';

/** The meeting that a button or a form is about. */
export type OfMeeting = { readonly council: string; readonly meeting: string };

/** Slack's trigger, and the button that brings a fresh one where it is too old. */
type Opened = { readonly trigger: string; readonly action: string; readonly value: string | undefined };

/** Opens the form for a new meeting, or for a series of them, in the council of a channel. `null`: it is open. */
export function openNewMeeting(room: SlackRoom, asker: Asker, opened: Opened): Promise<Message | null> {
  const isSeries = opened.action === meetingActions.series;
  const title = (words: Words) => (isSeries ? words.meetings.series.title : words.meetings.form.add);
  return open(room, asker, {
    opened,
    title,
    load: async () => {
      const at = await coordinatorAt(room, asker);
      if ('refused' in at) return noticeModal(title(at.words), at.refused.blocks, at.words);
      const { channel } = at.people.council;
      return isSeries
        ? meetingSeriesForm({ channel, kind: 'months', held: {} }, at.words)
        : meetingForm({ channel }, at.words);
    },
  });
}

/** Opens the form that changes a meeting, as it is now. `null`: it is open. */
export function openMeeting(
  room: SlackRoom,
  asker: Asker,
  { about, opened }: { readonly about: OfMeeting; readonly opened: Opened },
): Promise<Message | null> {
  return open(room, asker, {
    opened,
    title: ({ meetings }) => meetings.form.change,
    load: async () => {
      const [actor, words] = await Promise.all([actorOf(room, asker.user), wordsOf(room, asker.user)]);
      const listed = await listMeetings(room, { where: { council: about.council }, actor });
      const notice = (text: string) =>
        noticeModal(words.meetings.form.change, plainMessage(text).blocks, words);
      if (listed.outcome !== 'listed' || !listed.mayPlan) return notice(words.seats.refused.notAllowed);
      const before = listed.ahead.find(({ meeting }) => meeting.id === about.meeting)?.meeting;
      return before ? meetingForm({ ...about, before }, words) : notice(words.meetings.not.unknown);
    },
  });
}

type Form = {
  readonly opened: Opened;
  readonly title: (words: Words) => string;
  readonly load: () => Promise<ModalView>;
};

async function open(room: SlackRoom, asker: Asker, { opened, title, load }: Form): Promise<Message | null> {
  const isOpen = await openModal(room, asker, { trigger: opened.trigger, title, load });
  return isOpen ? null : retryMessage(opened, await wordsOf(room, asker.user));
}
