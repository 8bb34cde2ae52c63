import type { Words } from './words.ts';

export const updatesInEnglish: Words['updates'] = {
  buttons: {
    report: 'Report progress',
    nothingNew: 'Nothing new',
    change: 'Edit',
    takeBack: 'Withdraw',
    thanks: 'Read, thanks',
    thanksWithWords: 'Thank with a line …',
    startOver: 'Start over',
  },
  takeBack: {
    title: 'Withdraw the update?',
    text: 'It no longer counts as where things stand, but stays in the history, marked as withdrawn.',
    confirm: 'Withdraw',
    deny: 'Keep it',
  },
  form: {
    title: 'Update',
    changeTitle: 'Edit update',
    send: 'Send',
    sendAnyway: 'Send anyway',
    latest: 'Latest update',
  },
  fields: {
    seat: { label: 'You write for' },
    source: {
      label: 'How did this reach you?',
      hint: 'Choose when you write for somebody else. It shows that you registered the update.',
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
    isShown: { label: 'Who is to see it?', text: 'Also show it in the council’s channel' },
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
    overtaken: 'Somebody else has given an update while you wrote.',
    overtakenHow: 'Your text is still here below. Send it anyway, or change it first.',
  },
  saved: {
    report: (activity) => `Thank you! Your update on ${activity} is saved.`,
    onBehalf: (activity) =>
      `Thank you! The update on ${activity} is registered by you for whoever answers for it.`,
    reworded: (activity) => `The update on ${activity} is changed. The earlier wording stays in the history.`,
    nothingNew: (activity) => `Noted: nothing new on ${activity}. That counts as an update.`,
    again: (activity) => `It is noted already that nothing is new on ${activity}.`,
    said: 'Somebody else of yours has given an update already, so nothing has changed. Type /plan status to see it.',
  },
  takenBack: {
    refused: {
      'not-permitted': 'Only whoever wrote the update or a coordinator can withdraw it.',
      gone: 'The update is no longer there.',
    },
    withdrawn: (activity) => `The update on ${activity} is withdrawn and marked so in the history.`,
    already: (activity) => `The update on ${activity} was withdrawn already.`,
  },
  read: {
    said: (activity, day) => ` has read your update on ${activity} of ${day}. Thank you!`,
    notification: (activity) => `Your update on ${activity} has been read`,
    told: 'Noted. Whoever wrote the update is told that you have read it.',
    nobody: 'Noted. Nobody can be told: the update has no author any more.',
    notTold: 'Noted, but I could not reach whoever wrote the update. Perhaps you can tell them.',
    known: 'You have already given thanks for this update.',
    title: 'Thank',
    send: 'Send',
    label: 'A few words to whoever wrote it',
    refused: {
      'not-permitted': 'Only coordinators can give thanks for an update.',
      gone: 'The update is no longer there.',
      own: 'This is your own update.',
      'too-long': 'Write 2,900 characters at most.',
    },
  },
  shared: {
    title: (activity) => `Update: ${activity}`,
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
    gone: 'The activity or the update is no longer in the plan.',
    'too-late': 'An update can be edited for 24 hours. Give a new one instead.',
    'not-yours': 'Only whoever wrote the update can edit it.',
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
      'Somebody else has given an update while you wrote, so yours is not saved. Here is your text: open the form again to read the other one and send.',
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
    fromMessage: 'The text comes along into the update.',
  },
  fromMessage: (name, text) => (name === null ? `From a message:\n${text}` : `${name} wrote:\n${text}`),
};
