import { z } from 'zod';
import { type Language, languages } from './domain/language.ts';
import type { Words } from './words/words.ts';
import { wordsFor } from './words/words-for.ts';

/** How the bot reaches Slack: a workspace of its own on this machine, Socket Mode, or HTTP. */
type SlackConfig =
  | { readonly kind: 'local' }
  | {
      readonly kind: 'socket';
      readonly botToken: string;
      readonly appToken: string;
      readonly apiUrl?: string;
    }
  | {
      readonly kind: 'http';
      readonly botToken: string;
      readonly signingSecret: string;
      readonly apiUrl?: string;
    };

export type Config = {
  readonly slack: SlackConfig;
  readonly databaseUrl?: string;
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  readonly language: Language;
  /** Where people reach what the bot serves. */
  readonly publicUrl?: string;
};

/** A configuration that cannot work. The message names everything wrong and where each value is found. */
export class ConfigError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const variables = z.object({
  SLACK_BOT_TOKEN: z.string().startsWith('xoxb-').optional(),
  SLACK_APP_TOKEN: z.string().startsWith('xapp-').optional(),
  SLACK_SIGNING_SECRET: z.string().min(16).optional(),
  SLACK_API_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIR: z.string().default('.handslag'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(levels).default('info'),
});

type Variables = z.infer<typeof variables>;
type Complaint = keyof Words['config']['wrong'];

/** Swedish unless the machine speaks English (`LC_ALL`, else `LANG`). */
export function languageOf(environment: Environment = process.env): Language {
  const locale = environment.LC_ALL || environment.LANG || '';
  return languages.find((language) => locale.startsWith(language)) ?? 'sv';
}

/** Reads the whole configuration, or throws a `ConfigError` that lists everything wrong at once. */
export function readConfig(environment: Environment = process.env): Config {
  const language = languageOf(environment);
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const read = variables.safeParse(given);
  const misshapen = read.success ? [] : read.error.issues.map((issue) => issue.path[0] as Complaint);
  const complaints = [...new Set([...misshapen, ...missingOf(given)])];
  if (!read.success || complaints.length > 0) throw new ConfigError(complaintsIn(language, complaints));

  const { DATABASE_URL, DATA_DIR, HOST, PORT, PUBLIC_URL, LOG_LEVEL } = read.data;
  return {
    slack: slackConfig(read.data),
    ...(DATABASE_URL && { databaseUrl: DATABASE_URL }),
    dataDir: DATA_DIR,
    host: HOST,
    port: PORT,
    logLevel: LOG_LEVEL,
    ...(PUBLIC_URL && { publicUrl: PUBLIC_URL }),
    language,
  };
}

function missingOf(given: Environment): Complaint[] {
  const {
    SLACK_BOT_TOKEN: bot,
    SLACK_APP_TOKEN: app,
    SLACK_SIGNING_SECRET: secret,
    SLACK_API_URL: url,
  } = given;
  if (!bot && !app && !secret) return url ? ['onlyApiUrl'] : [];
  if (!bot) return ['missingBotToken'];
  return app || secret ? [] : ['missingConnection'];
}

function slackConfig(read: Variables): SlackConfig {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = read;
  const apiUrl = read.SLACK_API_URL && { apiUrl: read.SLACK_API_URL };
  if (botToken && appToken) return { kind: 'socket', botToken, appToken, ...apiUrl };
  if (botToken && signingSecret) return { kind: 'http', botToken, signingSecret, ...apiUrl };
  return { kind: 'local' };
}

function complaintsIn(language: Language, complaints: readonly Complaint[]): string {
  const words = wordsFor(language).config;
  return [words.cannotStart, ...complaints.map((complaint) => `- ${words.wrong[complaint]}`)].join('\n');
}
