import type { terminalInSwedish } from './terminal-in-swedish.ts';

export const terminalInEnglish: typeof terminalInSwedish = {
  usage: `How to use the command:

  npm run plan -- check FILE [--json]
      reads the action plan and tells what was found, without storing anything
  npm run plan -- import FILE --workspace T… --channel C…
      reads the plan in for the council of a channel
  npm run plan -- contact --unit UNIT --user U… [--deputy U…] --workspace T… --channel C…
      gives a unit its contact, and a deputy
  npm run plan -- coordinator --add U… [--party LK] --workspace T… --channel C…
      appoints a coordinator for a party, or for the whole council; --remove U… ends it
  npm run plan -- data --user U…
      prints everything stored about a person, as JSON
  npm run plan -- forget --user U… [--yes]
      tells what happens if a person is forgotten, and does it with --yes
  npm run plan -- backup
      saves a backup of the embedded database
  npm run plan -- restore [FILE]
      restores the latest backup, or the one you name

  --language sv|en   answers in Swedish or English
`,
  unknownCommand: (command) => `There is no command "${command}".`,
  missingCommand: 'Say what you want to do.',
  missing: (command, options) =>
    `${command} also needs ${options.map((option) => (option === 'FILE' ? 'a file' : option)).join(', ')}.`,
  either: (command, options) => `${command} needs ${options.join(' or ')}, one of them.`,
  unknownOption: (option) => `There is no option ${option}.`,
  tooMany: (word) => `"${word}" is one word too many. Put quotes around a name with spaces.`,
  malformed: (option, example) => `${option} should look like ${example}.`,
  backedUp: (path) => `The backup is in ${path}.`,
  restored: (path, kept) =>
    `The database is restored from ${path}.${kept ? ` The earlier one is kept in ${kept}.` : ''}`,
  failed: (id) => `Something went wrong that should not be able to. The fault has number ${id} in the log.`,
};
