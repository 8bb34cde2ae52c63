import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type SlackApp, type SlackConnection, startSlack } from '../../src/slack/start-slack.ts';
import { aClock } from '../support/clock.ts';
import { nowhereToWrite } from '../support/nowhere-to-write.ts';
import { plansOf } from '../support/plan-readers.ts';
import { type SmallWorkspace, smallApp, smallWorkspace } from '../support/small-workspace.ts';

const silent = () => {};
const deps = {
  ...nowhereToWrite,
  plans: plansOf(),
  clock: aClock(),
  log: { debug: silent, info: silent, warn: silent, error: silent },
};
const anyPort = { host: '127.0.0.1', port: 0 };
const socket = { kind: 'socket', appToken: smallApp.appToken, listening: anyPort } as const;
const http = { kind: 'http', signingSecret: smallApp.signingSecret, ...anyPort } as const;
const routes = [
  {
    path: '/healthz',
    method: 'GET',
    handler: (_: unknown, response: { end(text: string): void }) => response.end('alive'),
  },
];

let workspace: SmallWorkspace;
let slack: SlackApp | undefined;
beforeEach(async () => {
  slack = undefined;
  workspace = await smallWorkspace();
});
afterEach(async () => {
  await slack?.stop();
  await workspace.close();
});

const connected = (says: Partial<SlackConnection> & Pick<SlackConnection, 'mode'>) =>
  startSlack(deps, { botToken: smallApp.botToken, apiUrl: workspace.apiUrl, routes, ...says });

test.each([socket, http])('whoever watches finds its health where it listens: $kind', async (mode) => {
  slack = await connected({ mode });
  const healthy = await fetch(`http://127.0.0.1:${slack.port}/healthz?now`);
  expect(await healthy.text()).toBe('alive');
  expect((await fetch(`http://127.0.0.1:${slack.port}/other`)).status).toBe(404);
});

test('over Socket Mode it listens nowhere unless told to', async () => {
  slack = await connected({ mode: { kind: 'socket', appToken: smallApp.appToken } });
  expect(slack.port).toBeUndefined();
});

test('a request that Slack has not signed is refused, and an endless one is not read', async () => {
  slack = await connected({ mode: http });
  const post = (body: string) =>
    fetch(`http://127.0.0.1:${slack?.port}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
    });
  expect((await post('command=/plan&text=status')).status).toBe(401);
  expect((await post(`text=${'x'.repeat(1_100_000)}`)).status).toBe(413);
});

test.each([socket, http])('a token that Slack does not know is said at once: $kind', async (mode) => {
  await expect(connected({ mode, botToken: 'xoxb-wrong' })).rejects.toThrow('invalid_auth');
});

test.each(['socket', 'http'] as const)('a taken place to listen is said at once: %s', async (kind) => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const taken = { host: '127.0.0.1', port: (other.address() as AddressInfo).port };
  const mode = kind === 'http' ? { ...http, ...taken } : { ...socket, listening: taken };
  await expect(connected({ mode })).rejects.toThrow('EADDRINUSE');
  other.close();
});
