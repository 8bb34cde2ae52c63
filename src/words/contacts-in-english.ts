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
};
