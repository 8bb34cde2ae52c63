import type { contactsInSwedish } from './contacts-in-swedish.ts';

export const contactsInEnglish: typeof contactsInSwedish = {
  vacancies: {
    title: 'Vacant seats',
    count: (count) =>
      count === 0
        ? 'Every owner has a contact.'
        : `${count === 1 ? '1 owner has' : `${count} owners have`} no contact.`,
  },
  unit: (party, name) => `${party} ${name}`,
  appointed: (unit, user) => `Done. ${user} is now the contact of ${unit}.`,
  deputy: (user) => `Deputy: ${user}.`,
  noDeputy: 'No deputy is appointed.',
  before: (user) => `Before that it was ${user}, who stays in the history.`,
  unchanged: (unit, user) => `${user} is the contact of ${unit} already. Nothing has changed.`,
  ownDeputy: 'A contact cannot be their own deputy. Name somebody else, or leave --deputy out.',
  noCouncil: (channel) =>
    `There is no council in the channel ${channel}. First read a plan in there with npm run plan -- import.`,
  noPlan: (channel) =>
    `The council in the channel ${channel} has no plan yet. First read one in with npm run plan -- import.`,
  several: (words, units) =>
    `Several units may be called “${words}”: ${units}. Write one of the names in full, with the party first.`,
  nearest: (words, units) => `No unit is called “${words}”. The nearest are ${units}.`,
  unknown: (words) => `No unit is called “${words}”. /plan owners in Slack shows all units of the plan.`,
  coordinator: {
    added: (user, party) => `Done. ${user} is now a coordinator of ${party ?? 'the whole council'}.`,
    already: (user, party) =>
      `${user} is a coordinator of ${party ?? 'the whole council'} already. Nothing has changed.`,
    removed: (user, party) => `Done. ${user} is no longer a coordinator of ${party ?? 'the whole council'}.`,
    none: (user, party) =>
      `${user} is not a coordinator of ${party ?? 'the whole council'}. Name the party with --party if it is for one.`,
    last: (user) => `${user} is the council's only coordinator. First appoint a successor with --add.`,
    unknownParty: (party, parties) =>
      `No party of the plan is called “${party}”. The parties are ${parties}.`,
  },
  forget: {
    unknown: (user) => `Nothing is stored about ${user}. Check the id.`,
    wouldHappen: (user, councils) =>
      `${user} is known in ${councils} ${councils === 1 ? 'council' : 'councils'}. Nothing is done yet. This happens if the person is forgotten:`,
    ends: '  Their seats become vacant, and what they do as a deputy or coordinator ends.',
    keeps: (count) =>
      `  Status reports and raised questions (${count}) keep their text, but their author becomes “former contact”.`,
    drops: (count) => `  Drafts (${count}), reminders and their own settings are removed.`,
    mentioned: (count) =>
      `  ${count === 1 ? '1 status report mentions' : `${count} status reports mention`} the person in its text. Texts are not changed.`,
    logged: '  The log says that a person was forgotten, but not who. It cannot be undone.',
    how: 'Add --yes to do it.',
    done: (user) => `Done. ${user} is forgotten.`,
  },
};
