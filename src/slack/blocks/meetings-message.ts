import type { ActionsBlock, Button, KnownBlock } from '@slack/types';
import type { Meeting } from '../../domain/meeting.ts';
import type { MeetingClash } from '../../domain/meeting-clash.ts';
import type { Words } from '../../words/words.ts';
import { agendaActions } from '../agenda-ids.ts';
import { meetingActions } from '../meeting-ids.ts';
import { confirmation } from './confirmation.ts';
import { footnote } from './footnote.ts';
import { header } from './header.ts';
import { slackLimits } from './limits.ts';
import { meetingRow } from './meeting-row.ts';
import { meetingWhen } from './meeting-when.ts';
import type { Message } from './message.ts';
import { plainText } from './plain-text.ts';
import { bold, paragraph, richText } from './rich-text.ts';

type Placed = { readonly meeting: Meeting; readonly clash: MeetingClash | null };

/**
 * What is shown of a council's meetings, from the one with the number `from` on. `cancelled` lie ahead; `channel` is the
 * council's, for what coordinators add.
 */
export type MeetingsShown = {
  readonly council: string | null;
  readonly channel: string;
  readonly ahead: readonly Placed[];
  readonly cancelled: readonly Meeting[];
  /** The latest meeting that has been, whose notes a coordinator may still take. */
  readonly held: Meeting | null;
  readonly from: number;
  readonly mayPlan: boolean;
};

/** As many as Slack's total leaves room for, with their buttons. */
const most = 5;
const mostCancelled = 3;

/** The meetings ahead, the next one first, with what a coordinator can do about each. */
export function meetingsMessage(asked: MeetingsShown, words: Words): Message {
  const { ahead, cancelled, from } = asked;
  const { meetings } = words;
  const [next] = ahead;
  const text = next ? meetings.next(meetingWhen(next.meeting, words)) : meetings.none;
  const rows = ahead
    .slice(from, from + most)
    .flatMap((placed) => [meetingRow(placed, words), ...choices(asked, placed.meeting, words)]);
  const left = ahead.length - from - most;
  const blocks: KnownBlock[] = [
    header(meetings.title),
    ...(rows.length > 0 ? rows : [richText(paragraph(meetings.none))]),
    ...(left > 0 ? [richText(paragraph(meetings.more(left)))] : []),
    ...cancelled.slice(0, mostCancelled).map((meeting) => meetingRow({ meeting, clash: null }, words)),
    ...heldBlocks(asked, words),
    ...further(asked, left, words),
  ];
  return { text, blocks };
}

function choices(
  { council, mayPlan }: MeetingsShown,
  meeting: Meeting,
  words: Words,
): readonly ActionsBlock[] {
  if (!mayPlan || council === null) return [];
  const { buttons, confirmCancel } = words.meetings;
  const value = JSON.stringify({ council, meeting: meeting.id });
  const when = meetingWhen(meeting, words);
  const cancel = button(meetingActions.cancel, buttons.cancel, value);
  return [
    {
      type: 'actions',
      elements: [
        button(meetingActions.change, buttons.change, value),
        { ...cancel, confirm: confirmation({ ...confirmCancel, text: confirmCancel.text(when) }) },
      ],
    },
  ];
}

function heldBlocks({ council, held, from, mayPlan }: MeetingsShown, words: Words): readonly KnownBlock[] {
  if (!mayPlan || held === null || council === null || from > 0) return [];
  const value = JSON.stringify({ council, meeting: held.id });
  const { form, show } = words.agendas;
  return [
    richText(paragraph(`${words.meetings.held} `, bold(meetingWhen(held, words)))),
    {
      type: 'actions',
      elements: [
        button(agendaActions.note, form.noteButton, value),
        button(agendaActions.show, show.button, value),
      ],
    },
  ];
}

/** The way to the rest of the meetings, and for coordinators to new ones. */
function further(
  { channel, from, mayPlan }: MeetingsShown,
  left: number,
  { meetings }: Words,
): readonly KnownBlock[] {
  const { buttons, howToAdd } = meetings;
  const value = JSON.stringify({ channel });
  const rest = JSON.stringify({ channel, from: from + most });
  const elements = [
    ...(left > 0 ? [button(meetingActions.more, buttons.more, rest)] : []),
    ...(mayPlan
      ? [button(meetingActions.add, buttons.add, value), button(meetingActions.series, buttons.series, value)]
      : []),
  ];
  if (elements.length === 0) return [];
  return [{ type: 'actions', elements }, ...(mayPlan ? [footnote(howToAdd)] : [])];
}

function button(action: string, text: string, value: string): Button {
  return { type: 'button', action_id: action, text: plainText(text, slackLimits.button), value };
}
