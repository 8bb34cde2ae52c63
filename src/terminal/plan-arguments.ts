import { parseArgs } from 'node:util';
import type { Language } from '../domain/language.ts';

type Place = { readonly workspace: string; readonly channel: string };

/** What a person asks of the command line. */
export type PlanCommand =
  | { readonly command: 'check'; readonly file: string; readonly json: boolean }
  | ({ readonly command: 'import'; readonly file: string } & Place)
  | ({
      readonly command: 'contact';
      readonly unit: string;
      readonly user: string;
      readonly deputy: string | null;
    } & Place)
  | { readonly command: 'backup' }
  | { readonly command: 'restore'; readonly file: string | null };

/** Why the words on the command line are no command. */
export type WrongUsage =
  | { readonly wrong: 'missingCommand' }
  | { readonly wrong: 'unknownCommand' | 'unknownOption' | 'tooMany'; readonly word: string }
  | { readonly wrong: 'missing'; readonly command: string; readonly options: readonly string[] }
  | { readonly wrong: 'malformed'; readonly option: string; readonly example: string };

export type Arguments = { readonly language: Language | null; readonly asked: PlanCommand | WrongUsage };

type Options = Readonly<Record<string, string | boolean | undefined>>;
type Shape = {
  readonly file: 'needed' | 'optional' | 'none';
  readonly needs: readonly string[];
  readonly takes: readonly string[];
};

const shapes: Readonly<Record<PlanCommand['command'], Shape>> = {
  check: { file: 'needed', needs: [], takes: ['json'] },
  import: { file: 'needed', needs: ['workspace', 'channel'], takes: [] },
  contact: { file: 'none', needs: ['unit', 'user', 'workspace', 'channel'], takes: ['deputy'] },
  backup: { file: 'none', needs: [], takes: [] },
  restore: { file: 'optional', needs: [], takes: [] },
};

/** Slack's ids as people copy them: a letter for the kind, then capitals and digits. */
const patterns: Readonly<Record<string, { readonly pattern: RegExp; readonly example: string }>> = {
  workspace: { pattern: /^[TE][A-Z0-9]{2,}$/, example: 'T0123ABCD' },
  channel: { pattern: /^[CGD][A-Z0-9]{2,}$/, example: 'C0123ABCD' },
  user: { pattern: /^[UW][A-Z0-9]{2,}$/, example: 'U0123ABCD' },
  deputy: { pattern: /^[UW][A-Z0-9]{2,}$/, example: 'U0123ABCD' },
  language: { pattern: /^(sv|en)$/, example: 'sv' },
};

/** Reads the words after `npm run plan --`. Never throws; what cannot be followed is named. */
export function readArguments(words: readonly string[]): Arguments {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      workspace: text,
      channel: text,
      unit: text,
      user: text,
      deputy: text,
      language: text,
    },
  });
  const [command = '', ...rest] = positionals;
  const language = values.language === 'en' || values.language === 'sv' ? values.language : null;
  return { language, asked: wrongUsage(command, rest, values) ?? commandOf(command, rest[0], values) };
}

function wrongUsage(command: string, rest: readonly string[], options: Options): WrongUsage | null {
  if (command === '') return { wrong: 'missingCommand' };
  if (!isCommand(command)) return { wrong: 'unknownCommand', word: command };

  const { file, needs, takes } = shapes[command];
  const given = Object.keys(options);
  const unknown = given.find((option) => ![...needs, ...takes, 'language'].includes(option));
  if (unknown) return { wrong: 'unknownOption', word: `--${unknown}` };
  const extra = rest[file === 'none' ? 0 : 1];
  if (extra !== undefined) return { wrong: 'tooMany', word: extra };

  const missing = needs
    .filter((option) => typeof options[option] !== 'string')
    .map((option) => `--${option}`);
  if (file === 'needed' && !rest[0]) missing.unshift('FILE');
  if (missing.length > 0) return { wrong: 'missing', command, options: missing };
  return malformed(options);
}

function malformed(options: Options): WrongUsage | null {
  const bad = Object.entries(patterns).find(
    ([option, { pattern }]) => options[option] !== undefined && !pattern.test(String(options[option])),
  );
  return bad ? { wrong: 'malformed', option: `--${bad[0]}`, example: bad[1].example } : null;
}

function isCommand(word: string): word is PlanCommand['command'] {
  return Object.hasOwn(shapes, word);
}

function commandOf(command: string, file: string | undefined, options: Options): PlanCommand {
  const text = (option: string) => String(options[option]);
  const place = { workspace: text('workspace'), channel: text('channel') };
  switch (command as PlanCommand['command']) {
    case 'check':
      return { command: 'check', file: file ?? '', json: options.json === true };
    case 'import':
      return { command: 'import', file: file ?? '', ...place };
    case 'contact': {
      const deputy = options.deputy === undefined ? null : text('deputy');
      return { command: 'contact', unit: text('unit'), user: text('user'), deputy, ...place };
    }
    case 'backup':
      return { command: 'backup' };
    case 'restore':
      return { command: 'restore', file: file ?? null };
  }
}
