import type { requestsInSwedish } from './requests-in-swedish.ts';

export const requestsInEnglish: typeof requestsInSwedish = {
  help: {
    title: 'How to ask about the action plan',
    text: 'Type /plan status and a name, /plan owners, /plan list, /plan goals or /plan history.',
    lines: [
      { type: '/plan', means: 'shows an overview and what is to be reported next' },
      { type: '/plan status cycle paths', means: 'shows how an activity, an area or a unit is doing' },
      { type: '/plan owners cycle paths', means: 'shows who answers for an activity or a unit' },
      { type: '/plan update cycle paths', means: 'gives a status report on an activity you answer for' },
      { type: '/plan mine', means: 'shows what you answer for and what you are to report' },
      { type: '/plan list', means: 'shows every activity' },
      { type: '/plan list report autumn 2026', means: 'shows what is to be reported then' },
      { type: '/plan list status at risk', means: 'shows activities with a certain status' },
      { type: '/plan goal 11', means: 'shows what the plan does for a global goal' },
      { type: '/plan history cycle paths', means: 'shows what has happened since the plan was decided' },
      { type: '/plan owners vacant', means: 'shows which units have no contact' },
      { type: '/plan meeting', means: 'shows when the council meets; coordinators plan meetings there' },
      { type: '/plan agenda', means: 'shows what the next meeting takes up, and why' },
      { type: '/plan reminders', means: 'shows when you are reminded, and changes it' },
      {
        type: '/plan deliveries',
        means: 'shows what I send and when, and changes it, for a coordinator',
      },
      { type: '/plan log', means: 'shows who has changed what, for a coordinator' },
      { type: '/plan import', means: 'reads the plan in from a file, for a coordinator' },
      { type: '/plan settings', means: 'appoints coordinators and changes language, time zone and seasons' },
    ],
    names:
      'You need not type the whole name. Missing accents and small typing errors are fine, and so is Swedish.',
    private: 'Only you see the answer. Use the button Share with everyone to share it in the channel.',
  },
  listCommand: '/plan list',
  notice: {
    unclear: (words) => `I do not understand ${words}. This is how you can ask:`,
    noSuchGoal: 'The global goals are 1 to 17. These are the ones in the plan:',
    historyOfWhat: 'Type which activity you want the history of, for example /plan history cycle paths.',
    later: {
      raise:
        'A question is raised in a status report: type /plan update and fill in “Question for the council”.',
      export: 'The plan cannot be exported as a document yet. That comes in a later version.',
    },
  },
  council: {
    choose: 'There are several councils here. Which one do you mean?',
    tooMany: (count) =>
      `There are ${count} more councils. Type the command in the channel of the council you mean.`,
    none: 'There is no council with an action plan here yet.',
    noneHow:
      'Whoever coordinates the council reads the plan in with the button here, or from the command line on the server:',
    noneDirect: 'Type /plan import in the channel of the council to read the plan in.',
    noPlan: 'The council has no action plan yet.',
    command: (workspace, channel) =>
      `npm run plan -- import FILE --workspace ${workspace} --channel ${channel}`,
  },
  oldButton: 'The button is too old to work. Type /plan to ask again.',
};
