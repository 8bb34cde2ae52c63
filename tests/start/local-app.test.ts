import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { localApp } from '../../src/local-app.ts';

const declared = z.object({
  features: z.object({
    shortcuts: z.array(z.object({ name: z.string(), type: z.string(), callback_id: z.string() })).default([]),
    slash_commands: z.array(z.object({ command: z.string(), should_escape: z.boolean() })),
  }),
  oauth_config: z.object({
    scopes: z.object({ bot: z.array(z.string()), bot_optional: z.array(z.string()).default([]) }),
  }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()) }).default({ bot_events: [] }),
  }),
});

test('the bot may, hears and offers in the local workspace what its manifest asks of Slack', () => {
  const manifest = readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8');
  const { features, oauth_config, settings } = declared.parse(parse(manifest));
  const app = localApp();
  const { bot, bot_optional } = oauth_config.scopes;
  expect(app.scopes.toSorted()).toEqual([...bot, ...bot_optional].toSorted());
  expect(app.events?.toSorted()).toEqual(settings.event_subscriptions.bot_events.toSorted());
  expect(app.shortcuts).toEqual(
    features.shortcuts.map(({ name, type, callback_id }) => ({ callback: callback_id, name, kind: type })),
  );
  expect(app.commands.map(({ command, shouldEscape }) => [command, shouldEscape])).toEqual(
    features.slash_commands.map(({ command, should_escape }) => [command, should_escape]),
  );
});
