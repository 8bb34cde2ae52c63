import { parseArgs } from 'node:util';
import type { Language } from '../domain/language.ts';
import { commandShapes, optionPatterns, type PlanCommand } from './plan-commands.ts';

/** Why the words on the command line are no command. */
export type WrongUsage =
  | { readonly wrong: 'missingCommand' }
  | { readonly wrong: 'unknownCommand' | 'unknownOption' | 'tooMany'; readonly word: string }
  | { readonly wrong: 'missing' | 'either'; readonly command: string; readonly options: readonly string[] }
  | { readonly wrong: 'malformed'; readonly option: string; readonly example: string };

export type Arguments = { readonly language: Language | null; readonly asked: PlanCommand | WrongUsage };

type Options = Readonly<Record<string, string | boolean | undefined>>;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const options = {
  json: flag,
  yes: flag,
  workspace: text,
  channel: text,
  unit: text,
  user: text,
  deputy: text,
  add: text,
  remove: text,
  party: text,
  language: text,
};

/** Reads the words after `npm run plan --`. Never throws; what cannot be followed is named. */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    options,
  });
  const [command = '', ...rest] = positionals;
  const language = values.language === 'en' || values.language === 'sv' ? values.language : null;
  return { language, asked: wrongUsage(command, rest, values) ?? commandOf(command, rest[0], values) };
}

function wrongUsage(command: string, rest: readonly string[], given: Options): WrongUsage | null {
  if (command === '') return { wrong: 'missingCommand' };
  if (!isCommand(command)) return { wrong: 'unknownCommand', word: command };

  const { file, needs, takes, either = [] } = commandShapes[command];
  const known = [...needs, ...takes, ...either, 'language'];
  const unknown = Object.keys(given).find((option) => !known.includes(option));
  if (unknown) return { wrong: 'unknownOption', word: `--${unknown}` };
  const extra = rest[file === 'none' ? 0 : 1];
  if (extra !== undefined) return { wrong: 'tooMany', word: extra };
  return missing(command, rest[0], given) ?? malformed(given);
}

function missing(
  command: PlanCommand['command'],
  file: string | undefined,
  given: Options,
): WrongUsage | null {
  const shape = commandShapes[command];
  const isGiven = (option: string) => typeof given[option] === 'string';
  const lacking = shape.needs.filter((option) => !isGiven(option)).map(named);
  if (shape.file === 'needed' && !file) lacking.unshift('FILE');
  if (lacking.length > 0) return { wrong: 'missing', command, options: lacking };
  if (shape.either === undefined || shape.either.filter(isGiven).length === 1) return null;
  return { wrong: 'either', command, options: shape.either.map(named) };
}

function named(option: string): string {
  return `--${option}`;
}

function malformed(given: Options): WrongUsage | null {
  const bad = Object.entries(optionPatterns).find(
    ([option, { pattern }]) => given[option] !== undefined && !pattern.test(String(given[option])),
  );
  return bad ? { wrong: 'malformed', option: named(bad[0]), example: bad[1].example } : null;
}

function isCommand(word: string): word is PlanCommand['command'] {
  return Object.hasOwn(commandShapes, word);
}

function commandOf(word: string, file: string | undefined, given: Options): PlanCommand {
  const told = (option: string) => String(given[option]);
  const place = { workspace: told('workspace'), channel: told('channel') };
  const command = word as PlanCommand['command'];
  switch (command) {
    case 'check':
      return { command, file: file ?? '', json: given.json === true };
    case 'import':
      return { command, file: file ?? '', ...place };
    case 'contact': {
      const deputy = given.deputy === undefined ? {} : { deputy: told('deputy') };
      return { command, unit: told('unit'), user: told('user'), ...deputy, ...place };
    }
    case 'coordinator': {
      const change = given.add === undefined ? 'remove' : 'add';
      const party = given.party === undefined ? null : told('party');
      return { command, change, user: told(change), party, ...place };
    }
    case 'forget':
      return { command, user: told('user'), yes: given.yes === true };
    case 'data':
      return { command, user: told('user') };
    case 'backup':
      return { command };
    case 'restore':
      return { command, file: file ?? null };
  }
}
