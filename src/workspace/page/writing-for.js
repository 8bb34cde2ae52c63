import { control } from './control.js';
import { wordsFor } from './words/words-for.js';

/**
 * What the box to write in needs in a place: its words, and where the text goes. A text
 * that begins with a slash is a command, any other is the person's message.
 *
 * @param {import('./visit.d.ts').Visit} visit
 * @param {(deed: () => Promise<import('./seen.d.ts').Outcome>) => Promise<boolean>} attempt
 * @returns {import('./parts/composer.js').Writing}
 */
export function writingFor({ directory, person, place, recall }, attempt) {
  const words = wordsFor(person.locale);
  const { commands = [] } = directory.app;
  const example = exampleAmong(commands);
  return {
    label: words.write(place.label),
    placeholder: example ? words.example(example) : words.write(place.label),
    example,
    commands,
    recall,
    send: (text) => {
      const typed = { user: person.id, channel: place.id, text };
      return attempt(() => (text.startsWith('/') ? command(typed) : control.say(typed)));
    },
  };
}

/**
 * How a command went is told where it was typed, in Slack's own line; only when it never
 * got that far is there anything to add.
 *
 * @param {Parameters<typeof control.command>[0]} typed
 */
async function command(typed) {
  const outcome = await control.command(typed);
  const isTold = outcome.delivered !== undefined || outcome.error === 'unknown_command';
  return isTold ? { ok: true } : outcome;
}

/** @param {readonly import('./seen.d.ts').Command[]} commands */
function exampleAmong(commands) {
  const command = commands.find(({ example }) => example);
  return command && `${command.command} ${command.example}`;
}
