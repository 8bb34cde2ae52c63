import type { WebClient } from '@slack/web-api';
import { createEmulator } from 'emulate';
import { quietClient, smallApp } from './small-workspace.ts';
import type { WorkspaceSide } from './workspace-side.ts';

/** The same in the workspace of the package `emulate`, written by others. */
export async function emulateSide(): Promise<WorkspaceSide> {
  const emulator = await createEmulator({ service: 'slack', port: 0, seed: { slack: seed } });
  const client = quietClient(`${emulator.url}/api/`, seed.tokens[0]?.token);
  const admin = quietClient(`${emulator.url}/api/`, seed.tokens[1]?.token);
  const named = (name: string) => channelNamed(admin, name);
  await client.conversations.join({ channel: await named('samverkansrad') });
  await client.conversations.join({ channel: await named('gammalt') });
  await admin.conversations.archive({ channel: await named('gammalt') });
  const { user } = await admin.users.lookupByEmail({ email: 'anna@example.org' });
  return {
    client,
    channel: await named('samverkansrad'),
    outside: await named('annat'),
    secret: await named('hemligt'),
    archived: await named('gammalt'),
    person: user?.id ?? '',
    trigger: async (view) => {
      const issued = await client.apiCall('views.generateTriggerId', {
        user_id: user?.id,
        ...(view !== undefined && { view_id: view }),
      });
      return 'trigger_id' in issued ? String(issued.trigger_id) : '';
    },
    close: () => emulator.close(),
  };
}

const app = { app_id: smallApp.id, bot_id: smallApp.botId };
const all = [...smallApp.scopes, 'channels:join', 'channels:manage', 'groups:history'];

const seed = {
  signing_secret: smallApp.signingSecret,
  strict_scopes: true,
  users: [{ name: 'anna', real_name: 'Anna Ek', email: 'anna@example.org' }],
  channels: [
    { name: 'samverkansrad' },
    { name: 'annat' },
    { name: 'gammalt' },
    { name: 'hemligt', is_private: true },
  ],
  oauth_apps: [
    {
      ...app,
      client_id: 'c',
      client_secret: 's',
      name: 'Provbot',
      redirect_uris: [],
      bot_user_id: smallApp.botUserId,
      bot_name: 'provbot',
      scopes: all,
    },
  ],
  tokens: [
    { ...app, token: smallApp.botToken, user: smallApp.botUserId, scopes: all },
    { token: 'xoxp-admin', user: 'admin', scopes: [...all, 'channels:write'] },
  ],
};

async function channelNamed(client: WebClient, name: string): Promise<string> {
  const { channels } = await client.conversations.list({ types: 'public_channel,private_channel' });
  return channels?.find((channel) => channel.name === name)?.id ?? '';
}
