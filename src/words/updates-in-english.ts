import type { Words } from './words.ts';

export const updatesInEnglish: Words['updates'] = {
  buttons: {
    report: 'Give a status report',
    nothingNew: 'Nothing new',
    change: 'Edit',
    takeBack: 'Withdraw',
    thanks: 'Read, thanks',
    thanksWithWords: 'Thank with a line …',
    startOver: 'Start over',
  },
  takeBack: {
    title: 'Withdraw the status report?',
    text: 'It no longer counts as where things stand, but stays in the history, marked as withdrawn.',
    confirm: 'Withdraw',
    deny: 'Keep it',
  },
  form: {
    title: 'Status report',
    changeTitle: 'Edit status report',
    send: 'Send',
    sendAnyway: 'Send anyway',
    latest: 'Latest status report',
  },
  fields: {
    seat: { label: 'You write for' },
    source: {
      label: 'How did this reach you?',
      hint: 'Choose when you write for somebody else. It shows that you registered the status report.',
    },
    status: { label: 'How is it going?' },
    text: {
      label: 'What has happened since last time?',
      hint: 'A few sentences are enough: 10 to 2,900 characters.',
    },
    nextStep: { label: 'Next step' },
    question: { label: 'Question for the council', hint: 'Something you want the council to take up.' },
    questionKind: { label: 'What should the council do with the question?' },
    link: { label: 'Link', placeholder: 'https://' },
    isShown: { label: 'In the channel', text: 'Also show it in the council’s channel' },
  },
  speaksAs: {
    contact: 'as contact',
    deputy: 'as deputy',
    'on-behalf': 'for somebody else',
  },
  sources: { mail: 'E-mail', phone: 'Phone', meeting: 'Meeting', other: 'Some other way' },
  questionKinds: { discuss: 'Discuss it', decide: 'Decide' },
  notices: {
    draft: (day, ago) => `Your draft from ${day} (${ago}) is in the fields. Nothing has been sent yet.`,
    overtaken: 'Somebody else has given a status report while you wrote.',
    overtakenHow: 'Your text is still here below. Send it anyway, or change it first.',
  },
  saved: {
    report: (activity) => `Thank you! Your status report on ${activity} is saved.`,
    onBehalf: (activity) =>
      `Thank you! The status report on ${activity} is saved. It shows that you registered it.`,
    reworded: (activity) =>
      `The status report on ${activity} is changed. The earlier wording stays in the history.`,
    nothingNew: (activity) => `Noted: nothing new on ${activity}. That counts as a status report.`,
    again: (activity) => `It is noted already that nothing is new on ${activity}.`,
    said: 'Somebody else of yours has given a status report already, so nothing has changed. Type /plan status to see it.',
  },
  takenBack: {
    refused: {
      'not-permitted': 'Only whoever wrote the status report or a coordinator can withdraw it.',
      gone: 'The status report is no longer there.',
    },
    withdrawn: (activity) => `The status report on ${activity} is withdrawn and marked so in the history.`,
    already: (activity) => `The status report on ${activity} was withdrawn already.`,
  },
  read: {
    said: (activity, day) => ` has read your status report on ${activity} of ${day}. Thank you!`,
    notification: (activity) => `Your status report on ${activity} has been read`,
    told: 'Noted. Whoever wrote the status report is told that you have read it.',
    nobody: 'Noted. Nobody can be told: the status report has no author any more.',
    notTold: 'Noted, but I could not reach whoever wrote the status report. Perhaps you can tell them.',
    known: 'You have already given thanks for this status report.',
    title: 'Thank',
    send: 'Send',
    label: 'A few words to whoever wrote it',
    refused: {
      'not-permitted': 'Only coordinators can give thanks for a status report.',
      gone: 'The status report is no longer there.',
      own: 'This is your own status report.',
      'too-long': 'Write 2,900 characters at most.',
    },
  },
  shared: {
    title: (activity) => `Status report: ${activity}`,
  },
  posted: {
    shown: 'It is now shown in the council’s channel too.',
    notInChannel:
      'It could not be shown in the council’s channel, because I am not there. Invite me with /invite @handslag, then share it with /plan status.',
    failed: 'It could not be shown in the council’s channel. Share it with /plan status instead.',
    unknown:
      'I do not know whether it reached the council’s channel. Look there before you share it with /plan status.',
  },
  refused: {
    'not-permitted':
      'You do not answer for this activity and cannot report on it. Ask a coordinator if that is wrong.',
    gone: 'The activity or the status report is no longer in the plan.',
    'too-late': 'A status report can be edited for 24 hours. Give a new one instead.',
    'not-yours': 'Only whoever wrote the status report can edit it.',
  },
  wrong: {
    empty: 'Write something here.',
    'too-short': 'Write a little more: at least 10 characters.',
    'too-long': 'That is too long: 2,900 characters at most.',
    'not-a-link': 'Write a whole web address, like https://example.org.',
    unknown: 'Choose something in the list.',
    noSource: 'Choose how this reached you: you write for somebody else.',
    noSeat: 'Choose whom you write for.',
    oldForm: 'This form is too old. Copy your text, close it and open the form anew.',
  },
  kept: {
    failed: (sentence) => `${sentence} Here is your text, so that nothing is lost.`,
    overtaken:
      'Somebody else has given a status report while you wrote, so yours is not saved. Here is your text: open the form again to read the other one and send.',
    inMessage: 'Your text is in a message from me.',
  },
  picker: {
    choose: 'Which activity is it about?',
    unclear: (words) => `I am not sure which activity you mean by ${words}.`,
    none: (words) => `I find no activity that you can report on called ${words}.`,
    own: 'Choose an activity …',
    search: 'Search all activities …',
    nothing:
      'You do not answer for any activity in the plan, so there is nothing to report. Ask a coordinator if that is wrong.',
    noPlan: 'There is no plan to report on here.',
    fromMessage: 'The text comes along into the status report.',
  },
  fromMessage: (name, text) => (name === null ? `From a message:\n${text}` : `${name} wrote:\n${text}`),
};
