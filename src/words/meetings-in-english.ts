import type { Words } from './words.ts';

/** What is said about when the council meets. */
export const meetingsInEnglish: Words['meetings'] = {
  landmarks: { reminder: 'the next reminder', agenda: 'the next agenda', meeting: 'the next meeting' },
  calendar: {
    name: 'Council meetings',
    meeting: 'Council meeting',
    cancelledMeeting: 'Cancelled: council meeting',
  },
  title: 'The council’s meetings',
  none: 'No meetings are planned.',
  howToAdd: 'Type for example /plan meeting 12 March 13:00 Town Hall, or use the buttons.',
  howToChange: 'Move or cancel a meeting with the buttons next to it.',
  held: 'The latest meeting:',
  next: (when) => `Next meeting: ${when}.`,
  more: (count) => (count === 1 ? 'One more meeting is planned.' : `${count} more meetings are planned.`),
  when: (weekday, day, span) => `${weekday} ${day} at ${span}`,
  cancelledAhead: 'Cancelled',
  clash: {
    weekend: 'Note: it is a weekend.',
    holiday: (name) => `Note: it is ${name}.`,
  },
  holidays: {
    'new-year': 'New Year’s Day',
    epiphany: 'Epiphany',
    'maundy-thursday': 'Maundy Thursday',
    'good-friday': 'Good Friday',
    'easter-eve': 'Easter Eve',
    easter: 'Easter Sunday',
    'easter-monday': 'Easter Monday',
    'prayer-day': 'the Great Prayer Day',
    'may-day': 'the First of May',
    'norwegian-constitution-day': 'the Norwegian Constitution Day',
    ascension: 'Ascension Day',
    'whitsun-eve': 'Whitsun Eve',
    whitsun: 'Whit Sunday',
    'whit-monday': 'Whit Monday',
    'danish-constitution-day': 'the Danish Constitution Day',
    'national-day': 'the Swedish National Day',
    'midsummer-eve': 'Midsummer Eve',
    midsummer: 'Midsummer Day',
    'all-saints': 'All Saints’ Day',
    'finnish-independence-day': 'the Finnish Independence Day',
    'christmas-eve': 'Christmas Eve',
    christmas: 'Christmas Day',
    'boxing-day': 'Boxing Day',
    'new-year-eve': 'New Year’s Eve',
  },
  did: { added: 'The meeting is planned:', moved: 'The meeting is changed:' },
  done: {
    added: (when) => `The meeting is planned: ${when}.`,
    moved: (when) => `The meeting is changed: ${when}.`,
    cancelled: (when) => `The meeting ${when} is cancelled.`,
    series: (count) => (count === 1 ? 'One meeting is planned.' : `${count} meetings are planned.`),
    left: (count) =>
      count === 1
        ? 'One day has passed or is already taken and is left out.'
        : `${count} days have passed or are already taken and are left out.`,
  },
  not: {
    taken: (when) => `The council already meets ${when}. Choose another time.`,
    unchanged: 'The meeting is like that already. Nothing has changed.',
    cancelled: 'The meeting is already cancelled.',
    held: 'The meeting has been held and cannot be cancelled.',
    unknown: 'The meeting is no longer there. Type /plan meeting to see the meetings.',
    noDays: 'There are no meetings on those days. Check the first and the last day.',
  },
  refused: {
    noDay: 'I see no date. Type for example 12 March 13:00 Town Hall.',
    noSuchDay: 'There is no such date. Check the day and the month.',
    severalDays: 'I see several dates. Type one meeting at a time.',
    vagueDay: (text) => `“${text}” is not a certain day. Type which day the meeting is.`,
    otherWeekday: (day, weekday) => `${day} is a ${weekday}. Change the day or the date.`,
    noTime: 'I see no time. Type for example 13:00 after the date.',
    noSuchTime: 'There is no such time. Type for example 13:00.',
    past: (day, time) => `${day} at ${time} has passed. Choose a time to come.`,
    endsBeforeStart: 'The meeting ends before it starts. Change the times.',
    tooLong: (hours) => `A meeting can last ${hours} hours at most. Shorten it.`,
    longPlace: (most) => `The place can have ${most} characters at most. Shorten it.`,
    noLink: 'The link should begin with https:// and hold no spaces.',
  },
  buttons: {
    add: 'Add meeting',
    series: 'Add several meetings',
    change: 'Change',
    cancel: 'Cancel meeting',
    more: 'Show more',
    openCalendar: 'Make a new address',
    closeCalendar: 'Close the calendar',
  },
  confirmCancel: {
    title: 'Cancel the meeting?',
    text: (when) => `The meeting ${when} will be cancelled. This cannot be undone.`,
    confirm: 'Cancel meeting',
    deny: 'Keep it',
  },
  form: {
    add: 'New meeting',
    change: 'Change meeting',
    day: 'Day',
    time: 'Starts',
    minutes: 'Length',
    length: (minutes) =>
      minutes % 60 === 0
        ? `${minutes / 60} ${minutes === 60 ? 'hour' : 'hours'}`
        : minutes < 60
          ? `${minutes} minutes`
          : `${Math.floor(minutes / 60)} h ${minutes % 60} min`,
    place: 'Place',
    link: 'Link',
    linkHint: 'The address of the online meeting, if there is one.',
  },
  series: {
    title: 'Several meetings',
    kind: 'The meetings are held',
    kinds: {
      months: {
        text: 'On a certain weekday of the month',
        description: 'For example the second Tuesday every other month.',
      },
      weeks: {
        text: 'A number of weeks apart',
        description: 'For example every fourth week on the same weekday.',
      },
      days: {
        text: 'On days that I type in',
        description: 'For example twice a term.',
      },
    },
    every: 'How often',
    months: { 1: 'Every month', 2: 'Every second month', 3: 'Every third month', 6: 'Every six months' },
    ordinal: 'Which in the month',
    ordinals: { 1: 'The first', 2: 'The second', 3: 'The third', 4: 'The fourth', last: 'The last' },
    weekday: 'Weekday',
    from: 'Not before',
    until: 'Not after',
    weeks: {
      1: 'Every week',
      2: 'Every other week',
      3: 'Every third week',
      4: 'Every fourth week',
      6: 'Every sixth week',
      8: 'Every eighth week',
    },
    first: 'First meeting',
    days: 'Days',
    daysHint:
      'One day on each line, for example 12 March or 2027-03-12. Without a year it is the next time that day comes.',
    notShown: 'The fields below belong to another choice: wait a moment or choose again, and then save.',
    refused: {
      none: 'Type at least one day, for example 12 March.',
      noDay: (text) => `Type a day instead of “${text}”, for example 12 March.`,
      noSuchDay: (text) => `Change “${text}”, for there is no such day.`,
      vagueDay: (text) => `Type which day you mean by “${text}”.`,
      severalDays: (text) => `Type one day on each line instead of “${text}”.`,
      moreThanADay: (text) =>
        `Type only the day instead of “${text}”: time and place are filled in below, and hold for all the meetings.`,
      otherWeekday: (day, weekday) => `Change the weekday or the date, for ${day} is a ${weekday}.`,
      tooMany: (most) => `Add ${most} meetings at most at a time.`,
      noneAhead: 'Type other days, for these have passed or are already taken at that time.',
    },
  },
  follow: {
    intro:
      'The council’s meetings can be followed in Outlook, Google Calendar and other calendars, at a secret address. If you make a new address, the one before ends.',
    opened: 'Here is the address. Add it to your calendar as a subscription:',
    keep: 'It is shown only now. Everybody who has it can see the meetings, so share it only with those who should.',
    closed: 'The calendar is closed. No address leads there any more.',
    noAddress:
      'The calendar cannot be followed yet, for Handslag does not know at which address it is reached. Ask whoever runs the installation to set PUBLIC_URL.',
  },
};
