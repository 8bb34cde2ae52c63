import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planCommandName } from '../src/slack/ids.ts';
import { ourManifest } from './support/manifest.ts';

const files = globSync('src/slack/**/*.ts', { cwd: new URL('..', import.meta.url) });
const source = files.map((file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).join('\n');
const found = (pattern: RegExp) => [...new Set([...source.matchAll(pattern)].map(([, one]) => one))].sort();

/** The scope that Slack asks for, for each Web API method that the bot calls; `auth.test` needs none. */
const scopes: Readonly<Record<string, readonly string[]>> = { 'users.info': ['users:read'], 'auth.test': [] };

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

test('the manifest asks for no more than the bot listens for: commands and buttons, no messages and no events', () => {
  expect(found(/\bapp\.(action|command|event|message|options|shortcut|view)\b/g)).toEqual([
    'action',
    'command',
  ]);
  expect(ourManifest('socket').settings.interactivity.is_enabled).toBe(true);
});

test('the bot has exactly the permissions of the methods it calls, its command and its own conversations', () => {
  const called = found(/\bclient\.([a-z]\w*\.\w+)\(/g);
  expect(called).toEqual(Object.keys(scopes).sort());
  const needed = ['commands', 'chat:write', ...Object.values(scopes).flat()];
  expect(ourManifest('socket').oauth_config.scopes.bot.toSorted()).toEqual(needed.toSorted());
});
