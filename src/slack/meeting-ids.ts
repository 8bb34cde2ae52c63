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

/** The form of one meeting; those of a series are with their fields. */
export const meetingForms = {
  meeting: `${meeting}form`,
} as const;

/** The fields of all the forms, by their blocks. */
export const meetingFields = {
  day: 'meeting-day',
  time: 'meeting-time',
  minutes: 'meeting-minutes',
  place: 'meeting-place',
  link: 'meeting-link',
  /** What kind of series it is: choosing another puts another form in its place. */
  kind: `${meeting}kind`,
  every: 'meeting-every',
  everyWeeks: 'meeting-every-weeks',
  ordinal: 'meeting-ordinal',
  weekday: 'meeting-weekday',
  from: 'meeting-from',
  until: 'meeting-until',
  days: 'meeting-days',
} as const;
