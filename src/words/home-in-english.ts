import type { homeInSwedish } from './home-in-swedish.ts';

export const homeInEnglish: typeof homeInSwedish = {
  untitled: 'The action plan',
  none: "There is no council with an action plan here yet. Invite @handslag to the council's channel, and I will help you get started.",
  failed: 'I cannot reach the plan right now, so there is nothing to show. Try again in a while.',
  again: 'Try again',
  mine: 'What you answer for',
  nothingMine: 'You are not the contact of any unit in this council.',
  meeting: 'Next meeting',
  noMeeting: 'No meeting is planned.',
  agenda: 'Send me the agenda',
  next: (text) => `Next to be reported: ${text}`,
  overdue: (text) => `Not reported yet: ${text}`,
  areas: 'How it is going, area by area',
  latest: 'Latest status reports',
  noReports: 'Nobody has left a status report yet.',
  vacancies: (vacant, units) =>
    vacant === 0 ? 'Every owner has a contact.' : `${vacant} of ${units} owners have no contact.`,
  coordination: 'For you who coordinate',
  noCoordinator:
    "The council has no coordinator yet. Type /plan settings in the council's channel to appoint the first.",
  vacant: 'Without a contact',
  vacantLeft: (count) =>
    `and ${count} more. Type /plan owners vacant in the council's channel to see them all.`,
  findings: (count) =>
    count === 1 ? '1 thing in the plan needs a look' : `${count} things in the plan need a look`,
  findingLine: (line) => `Line ${line}: `,
  others: "You have more councils. Type /plan mine in the council's channel to see what you answer for: ",
  hint: 'Type /plan help in a channel to see what you can ask.',
};
