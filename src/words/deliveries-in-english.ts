import type { Words } from './words.ts';

/** What the bot says by itself, what it says about that, and how people want it. */
export const deliveriesInEnglish: Words['deliveries'] = {
  late: (moment) => `This should have come on ${moment}.`,
  moment: (weekday, day, time) => `${weekday} ${day} at ${time}`,
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  weekdaysPlural: ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'],
  reason: {
    due: (text, day) => `to be reported: ${text}, by ${day}`,
    dueAt: (text, day) => `to be reported at the meeting on ${day} (${text})`,
    late: (day) => `⏰ late: should have been reported by ${day}`,
    silent: (ago) => `last update ${ago}`,
    never: 'no update yet',
  },
  reminder: {
    title: (count) =>
      count === 1
        ? 'The council is waiting for an update from you.'
        : `The council is waiting for ${count} updates from you.`,
    standsIn: 'you are the deputy',
    more: (count) => `There are ${count} more. Type /plan mine to see them all.`,
    done: 'Thank you! Every update that the council was waiting for from you is in.',
    nothing: 'The council is not waiting for any update from you.',
    later: 'Remind me later',
    notMe: 'Not me',
  },
  snoozed: (moment) => `I will remind you again on ${moment}. Waiting does not count as a status report.`,
  notMe: {
    told: 'Thank you for saying so. The coordinator has been told.',
    nobody: 'Thank you for saying so. The council has no coordinator yet, so please say it in its channel.',
    failed: 'The coordinator could not be reached just now. Please try again in a while.',
    says: ' says that these activities are not theirs to answer for:',
    how: 'Change the contact with /plan owners.',
  },
  post: {
    title: 'Before the next reporting',
    awaited: (count) =>
      count === 1
        ? 'The council is waiting for an update on 1 activity.'
        : `The council is waiting for updates on ${count} activities.`,
    next: 'Next meeting:',
    there: 'To be reported there: ',
    missing: (sides) => `missing from ${sides}`,
    reported: (sides) => `in from ${sides}`,
    vacant: 'There is no contact for ',
    how: 'Give an update with /plan update.',
    done: 'Thank you! Every update that the council was waiting for is in.',
  },
  notice: {
    what: {
      reminder: 'A reminder to a contact did not arrive.',
      'weekly-post': "The week's post in the council's channel did not arrive.",
      agenda: "The agenda in the council's channel did not arrive.",
      other: 'A message of mine did not arrive.',
      unsure: 'I do not know whether a message of mine arrived.',
    },
    again: 'Send again',
    all: 'Show all deliveries',
  },
  why: {
    notInChannel: 'I am not in the channel: invite me with /invite @handslag and then send again.',
    archived: 'The channel is archived: open it again in Slack or move the council to another channel.',
    personGone: "The person's Slack account is closed: appoint a new contact with /plan owners.",
    notAllowed: 'Slack does not let me write there: ask whoever looks after Slack to allow it.',
    disconnected: 'I have lost my permission in Slack: ask whoever looks after Handslag to install me again.',
    unsure:
      'The answer from Slack was lost and I may not look: look for it, and send again if it is missing.',
    other: (code) => `Slack answered ${code}: show that to whoever looks after Handslag.`,
  },
  list: {
    title: 'Deliveries',
    coming: 'On their way',
    rules: (moment, reminders, post) => `${moment} · reminders ${reminders} · post in the channel ${post}`,
    agendas: ({ preliminary, final, asking, time }) =>
      `preliminary agenda ${preliminary} ${preliminary === 1 ? 'day' : 'days'} and final one ${final} ${final === 1 ? 'working day' : 'working days'} before the meeting, at ${time} · what is missing is asked for ${asking} ${asking === 1 ? 'day' : 'days'} before`,
    noAgendas: 'agendas off',
    on: 'on',
    off: 'off',
    whenUnsure: {
      'rather-not':
        'Where it is not clear that something arrived, I would rather say nothing than say it twice.',
      'rather-twice':
        'Where it is not clear that something arrived, I would rather say it twice than not at all.',
    },
    how: 'Change it with the button, or type for example /plan deliveries Tuesday 09:00, /plan deliveries post off, /plan deliveries agenda off, /plan deliveries preliminary 10 days or /plan deliveries rather twice.',
    changed: 'So it will be.',
    unclear: 'I did not understand that.',
    needsYou: 'In need of you',
    waiting: 'Waiting',
    been: 'The last two weeks',
    nothing: 'Nothing is on its way and nothing has been sent.',
    noPlan: 'The council has no action plan yet, so nothing is sent.',
    kind: {
      reminder: 'reminder',
      'weekly-post': "the week's post",
      'agenda-preliminary': 'preliminary agenda',
      'agenda-final': 'final agenda',
      'agenda-asking': 'question before the meeting',
      'agenda-reply': "reply in the agenda's thread",
      notice: 'word to a coordinator',
      other: 'message',
    },
    state: {
      pending: 'waiting',
      sending: 'being sent',
      uncertain: 'not sure that it arrived, I am looking',
      sent: 'sent',
      parked: 'did not arrive',
      expired: 'left out, too late',
      cancelled: 'not needed',
      skipped: 'skipped',
    },
    someone: 'a former contact',
    toAll: (count) => (count === 1 ? 'to 1 contact' : `to ${count} contacts`),
    sendNow: 'Send now',
    sendAgain: 'Send again',
    skip: 'Skip',
    sending: 'It is being sent.',
    skipped: 'It is left out.',
    tooLate: 'That has been settled already. Type /plan deliveries to see how it went.',
    audit: (count) =>
      count === 1
        ? '⚠️ 1 message that should have gone is not among the deliveries.'
        : `⚠️ ${count} messages that should have gone are not among the deliveries.`,
  },
  form: {
    open: 'Change',
    week: 'Every week',
    weekday: 'Weekday',
    time: 'Time of day',
    reminders: { label: 'Reminders', text: 'Remind the contacts in a message of their own' },
    weeklyPost: {
      label: 'Post in the channel',
      text: "Say in the council's channel what the council is waiting for",
    },
    rest: 'When I am silent',
    quiet: 'Quiet days every year',
    quietHint: 'One stretch on each line, for example 1 July – 31 July.',
    holidays: 'Holidays',
    holidayChoices: {
      SE: 'Swedish ones and their eves',
      NO: 'Norwegian ones and their eves',
      DK: 'Danish ones and their eves',
      FI: 'Those of Finland and Åland, and their eves',
      none: 'None',
    },
    meetings: 'Before meetings',
    agendas: { label: 'Agendas', text: "Post the agenda in the council's channel" },
    days: {
      preliminary: 'Preliminary agenda, days before the meeting',
      asking: 'Question for what is missing, days before the meeting',
      final: 'Final agenda, working days before the meeting',
    },
    daysHint: {
      preliminary: 'For example 14.',
      asking: 'For example 7.',
      final: 'Weekends and holidays do not count. For example 3.',
    },
    agendaTime: 'Time of day for agendas',
    unsure: 'If Slack does not answer',
    whenUnsure: 'If it is not clear that something arrived',
    whenUnsureChoices: {
      'rather-not': 'Rather say nothing than say it twice',
      'rather-twice': 'Rather say it twice than not at all',
    },
    errors: {
      clocksChange: 'Between 02:00 and 03:00 clocks change on two nights a year. Choose another time.',
      quiet: (line) =>
        `“${line}” cannot be read. Write one stretch on each line, for example 1 July – 31 July.`,
      days: (most) => `Write a number of days between 1 and ${most}.`,
    },
  },
  wish: {
    now: (moment) => `You get your reminder on ${moment}.`,
    off: 'You get no reminders. Type /plan reminders on to get them again.',
    how: 'Type /plan reminders off, /plan reminders on or for example /plan reminders Monday 09:00.',
    weekend: 'I am quiet at weekends, so it comes on the next working day.',
    unclear: 'I did not understand that.',
    noSeat: 'You are not the contact of any unit and so get no reminders.',
    weekly: (weekdays, time) => `${weekdays} at ${time}`,
  },
};
