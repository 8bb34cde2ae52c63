/** @typedef {import('./seen.d.ts').Person} Person */
/** @typedef {import('./words/words-for.js').Words} Words */

/**
 * Those who can sit at the page: people, not apps, and none who have left.
 *
 * @param {readonly Person[]} users
 */
export function peopleAmong(users) {
  return users.filter((user) => !user.isBot && !user.deleted);
}

/**
 * What a person may do in the workspace, in one word.
 *
 * @param {Person} person
 * @param {Words} words
 */
export function roleOf(person, { roles }) {
  if (person.isAdmin) return roles.admin;
  if (person.isStranger) return roles.stranger;
  return person.isRestricted || person.isUltraRestricted ? roles.guest : roles.member;
}
