import type { answersInSwedish } from './answers-in-swedish.ts';

export const answersInEnglish: typeof answersInSwedish = {
  overview: {
    untitled: 'The action plan',
    period: (from, to) => `The plan runs ${from} – ${to}.`,
    counts: 'How it is going',
    next: 'Next to be reported',
    ongoing: (count) =>
      count === 1 ? '1 activity is reported continuously.' : `${count} activities are reported continuously.`,
    hint: { before: 'Type ', after: ' and a name to see how an activity, an area or a unit is doing.' },
  },
  activity: {
    by: (day, ago) => `reported ${day}, ${ago}`,
    owners: 'Owners',
    updates: 'Owners and their status reports',
    withoutStatus: 'Report without a status',
    nobody: 'The plan names no owner.',
    nextStep: 'Next step: ',
    decided: 'Decided situation',
    decidedOn: (day) => ` according to the plan, read in ${day}`,
    noSituation: 'The plan describes no situation.',
    task: "The council's task: ",
    reporting: 'Reporting: ',
    start: 'Start: ',
    milestones: 'Times named in the plan: ',
    goals: 'Global goals: ',
    description: 'About the activity',
    noReporting: 'not stated in the plan',
    late: (day) => `should have been reported by ${day}`,
  },
  row: {
    reporting: (text) => `to be reported: ${text}`,
    ongoing: 'reported continuously',
    late: '⏰ late',
  },
  standing: {
    title: (scope) => `Status: ${scope}`,
    none: 'The plan has no activities here.',
  },
  seats: {
    vacancy: 'No contact appointed yet',
    noUnit: 'The plan names no unit here',
    contact: 'Contact: ',
    deputy: 'deputy ',
    standsInFor: 'standing in for ',
    away: (day) => `away until ${day}`,
  },
  owners: {
    title: (scope) => `Owners: ${scope}`,
    vacancies: (vacant, units) =>
      vacant === 0 ? 'Every owner has a contact.' : `${vacant} of ${units} owners have no contact.`,
    none: 'The plan names no owners here.',
    person: 'Answers for',
    personHolds: ' answers for:',
    nothingHeld: 'The person is not the contact of any unit.',
    personHoldsNothing: ' is not the contact of any unit.',
    asDeputy: 'as deputy',
  },
  list: {
    all: 'All activities',
    scope: (scope) => `Activities: ${scope}`,
    goal: (goal) => `Activities for ${goal}`,
    report: (words) => `To be reported: ${words}`,
    none: 'The plan has no such activities.',
  },
  goals: {
    title: 'Global goals in the plan',
    crossCutting: 'applies to every area',
    declaredBy: (areas) => `The goal is declared by ${areas}.`,
    undeclared: 'No area of the plan declares the goal.',
    everyArea: 'The goal is cross-cutting and applies to every area of the plan.',
    carried: (count) =>
      count === 0
        ? 'No activity contributes to the goal.'
        : `${count} ${count === 1 ? 'activity contributes' : 'activities contribute'} to the goal.`,
    none: 'The plan names no global goals.',
    noActivities: 'no activity',
  },
  history: {
    title: (activity) => `History: ${activity}`,
    decided: (revision) =>
      revision === 1 ? 'The plan was read in' : `The plan was read in anew (revision ${revision})`,
    empty: 'There is no history yet.',
    count: (count) => (count === 1 ? '1 event' : `${count} events`),
  },
  choose: {
    which: (words) => `Several match ${words}. Which one do you mean?`,
    kind: { activity: 'activity', area: 'area', unit: 'unit', party: 'party' },
    tooMany: (count) => `There are ${count} more. Try more words of the name.`,
  },
  notFound: {
    none: (words) => `I find nothing in the plan called ${words}.`,
    nearest: 'Did you mean one of these?',
    hint: { before: 'Type ', after: ' to see every activity.' },
  },
  gone: 'What you ask about is no longer in the plan.',
  date: {
    unclear: (words) => `I do not understand the time ${words}.`,
    hint: 'Type for example:',
    examples: ['/plan list report autumn 2026', '/plan list report 15 March 2027'],
  },
  menu: {
    status: 'Show the status of …',
    owners: 'Show who answers for …',
    list: 'Show the activities of …',
    history: 'Show the history of …',
  },
  wholePlan: 'the whole plan',
  page: (page, pages, total) => `Page ${page} of ${pages}, ${total} in all`,
  sharedBy: 'Shared by ',
  shared: 'Everyone in the channel sees the answer now.',
  askYourself: 'Type /plan help to ask for yourself.',
};
