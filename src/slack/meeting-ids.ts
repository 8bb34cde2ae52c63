import { prefixes } from './ids.ts';

const { meeting } = prefixes;

/** The buttons about meetings. */
export const meetingActions = {
  /** Opens the form for one more meeting. */
  add: `${meeting}add`,
  /** Opens the form for a series. */
  series: `${meeting}series`,
  /** Opens the form that changes a meeting. */
  change: `${meeting}change`,
  cancel: `${meeting}cancel`,
  /** Goes on through the meetings ahead. */
  more: `${meeting}more`,
  openCalendar: `${meeting}open-calendar`,
  closeCalendar: `${meeting}close-calendar`,
} as const;

/** The forms about meetings. */
export const meetingForms = {
  meeting: `${meeting}form`,
  series: `${meeting}series-form`,
} as const;

/** The fields of the two forms, by their blocks. */
export const meetingFields = {
  day: 'meeting-day',
  time: 'meeting-time',
  minutes: 'meeting-minutes',
  place: 'meeting-place',
  link: 'meeting-link',
  every: 'meeting-every',
  ordinal: 'meeting-ordinal',
  weekday: 'meeting-weekday',
  from: 'meeting-from',
  until: 'meeting-until',
} as const;
