import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

const bot = { SLACK_BOT_TOKEN: 'xoxb-1-abc' };
const secret = { SLACK_SIGNING_SECRET: '0123456789abcdef0123' };

function complaint(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'no complaint';
}

test('without any setting the bot opens a workspace of its own, on this machine only, in Swedish', () => {
  expect(readConfig({})).toEqual({
    slack: { kind: 'local' },
    dataDir: '.handslag',
    host: '127.0.0.1',
    port: 3000,
    logLevel: 'info',
    language: 'sv',
  });
});

test('an app token chooses Socket Mode, also when a signing secret is there', () => {
  expect(readConfig({ ...bot, ...secret, SLACK_APP_TOKEN: 'xapp-1' }).slack).toEqual({
    kind: 'socket',
    botToken: 'xoxb-1-abc',
    appToken: 'xapp-1',
  });
});

test('a signing secret alone chooses HTTP, against another Web API where one is named', () => {
  expect(readConfig({ ...bot, ...secret, SLACK_API_URL: 'http://127.0.0.1:9/api/' }).slack).toEqual({
    kind: 'http',
    botToken: 'xoxb-1-abc',
    signingSecret: '0123456789abcdef0123',
    apiUrl: 'http://127.0.0.1:9/api/',
  });
});

test('a setting that is empty counts as not given', () => {
  expect(readConfig({ SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '  ', DATABASE_URL: '' }).slack.kind).toBe(
    'local',
  );
});

test('everything wrong is said at once', () => {
  const said = complaint({
    SLACK_APP_TOKEN: 'app-1',
    DATABASE_URL: 'mysql://x',
    PORT: '70000',
    PUBLIC_URL: 'plan.example.org',
    LOG_LEVEL: 'loud',
  });
  for (const name of [
    'SLACK_APP_TOKEN',
    'DATABASE_URL',
    'PORT',
    'PUBLIC_URL',
    'LOG_LEVEL',
    'SLACK_BOT_TOKEN saknas',
  ])
    expect(said).toContain(name);
});

test.each([
  ['a bot token that is no bot token', { SLACK_BOT_TOKEN: 'xapp-1', ...secret }, 'ska börja med "xoxb-"'],
  ['an app token without a bot token', { SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN saknas'],
  [
    'a bot token with no way in',
    bot,
    'SLACK_APP_TOKEN (Socket Mode) eller SLACK_SIGNING_SECRET (HTTP) saknas',
  ],
  ['an address of an API and nothing else', { SLACK_API_URL: 'http://x/' }, 'Ta bort den'],
])('%s is refused, and where the value is found is said', (_, environment, expected) => {
  expect(complaint(environment)).toContain(expected);
});

test('a machine that speaks English is told in English', () => {
  expect(complaint({ ...bot, LANG: 'en_GB.UTF-8' })).toMatch(/^Handslag cannot start/);
});

test('no complaint ever repeats a value, since it may be a secret', () => {
  expect(complaint({ SLACK_BOT_TOKEN: 'hush-hush', SLACK_SIGNING_SECRET: 'tooshort' })).not.toMatch(
    /hush|tooshort/,
  );
});
