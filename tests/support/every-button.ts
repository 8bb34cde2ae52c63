import type { FormCouncil } from './form-council.ts';

/** The ids that buttons are about. */
export type ButtonIds = FormCouncil['ids'] & { readonly update: string };

/** A button or a menu in a message: its action, and what it carries; a menu lies in a block that says what it is about. */
export type ButtonAtHand = {
  readonly action: string;
  readonly value: (ids: ButtonIds) => Readonly<Record<string, unknown>> | string;
  readonly block?: (ids: ButtonIds) => string;
};

const ofChannel = () => ({ channel: 'C0COUNCIL' });
const ofCouncil = ({ council }: ButtonIds) => ({ council });
const ofActivity = ({ council, activity }: ButtonIds) => ({ council, activity });
const ofUpdate = ({ council, update }: ButtonIds) => ({ council, update });
const ofSeat = ({ council, environment }: ButtonIds) => ({ council, unit: environment });
const ofVacancy = ({ council, traffic }: ButtonIds) => ({ council, unit: traffic });
const ofPair = ({ council, environment, traffic }: ButtonIds) => ({
  council,
  keep: environment,
  drop: traffic,
});
const ofMeeting = ({ council, ahead }: ButtonIds) => ({ council, meeting: ahead });
const ofHeld = ({ council, held }: ButtonIds) => ({ council, meeting: held });
/** One that nobody knows: those that are known are tried where they are sent. */
const ofDelivery = ({ council }: ButtonIds) => ({
  council,
  delivery: '00000000-0000-4000-8000-000000000000',
});
const ofComing = ({ council }: ButtonIds) => ({ council, coming: 'weekly-post' });
const ofStatus = ({ council, activity }: ButtonIds) => ({
  council,
  question: { kind: 'status', about: { by: 'activity', id: activity }, page: 1 },
});

/** Every button and menu in the bot's messages. What is not here is found out by the test of forged ones. */
export const everyButton: readonly ButtonAtHand[] = [
  { action: 'ask.status', value: ofStatus },
  { action: 'share', value: ofStatus },
  {
    action: 'pick',
    value: ({ activity }) => `activity.${activity}`,
    block: ({ council }) => `menu.status.${council}`,
  },
  { action: 'update.report', value: ofActivity },
  { action: 'update.nothing-new', value: (ids) => ({ ...ofActivity(ids), seen: null }) },
  { action: 'update.change', value: ofUpdate },
  { action: 'update.take-back', value: ofUpdate },
  { action: 'update.thanks', value: ofUpdate },
  { action: 'update.thanks-with-words', value: ofUpdate },
  {
    action: 'update.retry',
    value: (ids) => ({
      ...ofActivity(ids),
      key: 'a key',
      seen: null,
      revises: null,
      seat: null,
      source: null,
      status: 'on_track',
      questionKind: 'discuss',
      isShown: null,
    }),
  },
  { action: 'update.choose', value: () => ({ words: 'vindkraft' }) },
  { action: 'seat.appoint', value: ofVacancy },
  {
    action: 'seat.appoint-for',
    value: ({ traffic }) => traffic,
    block: ({ council }) => `seat.units.${council}`,
  },
  { action: 'seat.accept', value: ofVacancy },
  { action: 'seat.decline', value: ofVacancy },
  { action: 'seat.away', value: ofSeat },
  { action: 'seat.hand-over', value: ofSeat },
  { action: 'seat.merge', value: ofPair },
  { action: 'seat.keep-apart', value: ofPair },
  { action: 'council.import', value: ofChannel },
  { action: 'council.settings', value: ofChannel },
  { action: 'council.forget', value: () => ({ channel: 'C0COUNCIL', user: 'U0BO' }) },
  { action: 'council.log.next', value: (ids) => ({ ...ofActivity(ids), page: 1 }) },
  { action: 'meeting.add', value: ofChannel },
  { action: 'meeting.series', value: ofChannel },
  { action: 'meeting.change', value: ofMeeting },
  { action: 'meeting.cancel', value: ofMeeting },
  { action: 'meeting.more', value: () => ({ channel: 'C0COUNCIL', from: 0 }) },
  { action: 'meeting.open-calendar', value: ofChannel },
  { action: 'meeting.close-calendar', value: ofChannel },
  { action: 'agenda.show', value: ofMeeting },
  { action: 'agenda.post', value: ofMeeting },
  { action: 'agenda.change', value: ofMeeting },
  { action: 'agenda.note', value: ofHeld },
  { action: 'reminder.later', value: ofCouncil },
  { action: 'reminder.not-me', value: ofCouncil },
  { action: 'delivery.send.0', value: ofDelivery },
  { action: 'delivery.skip.0', value: ofDelivery },
  { action: 'delivery.send.coming', value: ofComing },
  { action: 'delivery.skip.coming', value: ofComing },
  { action: 'delivery.list', value: ofCouncil },
  { action: 'delivery.change', value: ofCouncil },
];
