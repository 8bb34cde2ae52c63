/** @typedef {{ readonly name: string, readonly isApp: boolean }} Author */

/**
 * Who wrote a message, by the name the directory has for them.
 *
 * @param {import('./seen.d.ts').Seen} message
 * @param {import('./seen.d.ts').Directory} directory
 * @returns {Author}
 */
export function authorOf({ user, username }, { users, app }) {
  const known = users.find((person) => person.id === user);
  return {
    name: known?.realName ?? username ?? user,
    isApp: user === app.botUserId || known?.isBot === true,
  };
}
