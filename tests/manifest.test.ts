import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planCommandName } from '../src/slack/ids.ts';
import { updateShortcuts } from '../src/slack/update-ids.ts';
import { ourManifest } from './support/manifest.ts';

const files = globSync('src/slack/**/*.ts', { cwd: new URL('..', import.meta.url) });
const source = files.map((file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).join('\n');
const found = (pattern: RegExp) => [...new Set([...source.matchAll(pattern)].map(([, one]) => one))].sort();

/** The scopes that Slack asks for, for each Web API method that the bot calls. */
const scopes: Readonly<Record<string, readonly string[]>> = {
  'auth.test': [],
  'chat.delete': ['chat:write'],
  'chat.getPermalink': [],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': [],
  'conversations.open': [],
  'conversations.replies': [],
  'files.info': ['files:read'],
  'users.info': ['users:read'],
  'users.lookupByEmail': [],
  'views.open': [],
  'views.publish': [],
  'views.update': [],
};

/** What an installation may leave out: the bot then does without. */
const optionalScopes: Readonly<Record<string, readonly string[]>> = {
  'users.lookupByEmail': ['users:read.email'],
  'conversations.open': ['im:write'],
  'conversations.history': ['im:history', 'channels:history', 'groups:history'],
  'conversations.replies': ['im:history', 'channels:history', 'groups:history'],
};

/** The scopes that Slack asks for, for each event that the bot hears of. */
const eventScopes: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  member_joined_channel: ['channels:read', 'groups:read'],
  user_change: ['users:read'],
};

test('Slack would take the manifest as it stands, and changed for HTTP as its first lines say', () => {
  expect(ourManifest('socket').settings.socket_mode_enabled).toBe(true);
  const { settings, features } = ourManifest('http');
  expect(settings.socket_mode_enabled).toBe(false);
  expect([settings.interactivity.request_url, features.slash_commands[0]?.url]).toEqual(
    Array(2).fill('https://plan.example.org/slack/events'),
  );
});

test('over Socket Mode the manifest names no address', () => {
  expect(JSON.stringify(ourManifest('socket'))).not.toContain('http');
});

test('the bot listens for exactly the commands that the manifest declares, with mentions as ids', () => {
  const { slash_commands } = ourManifest('socket').features;
  expect(slash_commands.map(({ command, should_escape }) => [command, should_escape])).toEqual([
    [planCommandName, true],
  ]);
});

test('the manifest asks for no more than the bot listens for: no messages', () => {
  expect(found(/\bapp\.(action|command|event|message|options|shortcut|view)\b/g)).toEqual([
    'action',
    'command',
    'event',
    'options',
    'shortcut',
    'view',
  ]);
  expect(ourManifest('socket').settings.interactivity.is_enabled).toBe(true);
});

test('the bot has exactly the shortcuts that the manifest declares', () => {
  const { shortcuts } = ourManifest('socket').features;
  expect(shortcuts.map(({ type, callback_id }) => [type, callback_id])).toEqual([
    ['global', updateShortcuts.report],
    ['message', updateShortcuts.fromMessage],
  ]);
});

test('the bot hears of exactly the events that it listens for', () => {
  const heard = found(/\bapp\.event\('(\w+)'/g);
  expect(heard).toEqual(Object.keys(eventScopes).sort());
  expect(ourManifest('socket').settings.event_subscriptions.bot_events.toSorted()).toEqual(heard);
});

test('the bot has exactly the permissions of the methods it calls, the events it hears and its command', () => {
  const called = found(/\bclient\.([a-z]\w*\.\w+)\(/g);
  expect(called).toEqual(Object.keys(scopes).sort());
  const needed = ['commands', ...Object.values(scopes).flat(), ...Object.values(eventScopes).flat()];
  const { bot, bot_optional } = ourManifest('socket').oauth_config.scopes;
  expect(bot.toSorted()).toEqual([...new Set(needed)].toSorted());
  expect(bot_optional).toEqual([...new Set(Object.values(optionalScopes).flat())]);
});
