import { readFileSync } from 'node:fs';
import type { AppsManifestCreateArguments } from '@slack/web-api';
import { parse } from 'yaml';
import { z } from 'zod';

const url = z.httpUrl().max(3000).startsWith('https://').endsWith('/slack/events').exactOptional();

const command = z.strictObject({
  command: z.string().regex(/^\/\S{1,31}$/),
  url,
  description: z.string().min(1).max(2000),
  usage_hint: z.string().min(1).max(1000),
  should_escape: z.boolean(),
});

const shortcut = z.strictObject({
  name: z.string().min(1).max(24),
  type: z.enum(['global', 'message']),
  callback_id: z.string().min(1).max(255),
  description: z.string().min(1).max(150),
});

const scope = z.enum([
  'commands',
  'chat:write',
  'users:read',
  'users:read.email',
  'im:write',
  'im:history',
  'channels:history',
  'groups:history',
  'channels:read',
  'groups:read',
  'files:read',
]);

const event = z.enum(['app_home_opened', 'member_joined_channel', 'user_change']);

/** The parts of a manifest that ours has, with Slack's documented limits. */
const manifest = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(2), minor_version: z.literal(1) }),
  display_information: z.strictObject({
    name: z.string().min(1).max(35),
    description: z.string().max(140),
    long_description: z.string().min(175).max(4000),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.boolean(),
      messages_tab_enabled: z.boolean(),
      messages_tab_read_only_enabled: z.boolean(),
    }),
    bot_user: z.strictObject({
      display_name: z.string().regex(/^[a-z0-9-_.]{1,80}$/),
      always_online: z.boolean(),
    }),
    shortcuts: z.array(shortcut).max(10),
    slash_commands: z.array(command).max(50),
  }),
  oauth_config: z.strictObject({
    scopes: z.strictObject({ bot: z.array(scope).max(255), bot_optional: z.array(scope).max(255) }),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ request_url: url, bot_events: z.array(event).max(100) }),
    interactivity: z.strictObject({
      is_enabled: z.boolean(),
      request_url: url,
      message_menu_options_url: url,
    }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.literal(false),
  }),
});

/** The manifest as Slack would read it: as it stands, for Socket Mode, or with its lines for HTTP put in force. */
export function ourManifest(mode: 'socket' | 'http') {
  const written = readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8');
  const read = manifest.parse(parse(mode === 'socket' ? written : forHttp(written)));
  return read satisfies AppsManifestCreateArguments['manifest'];
}

/** What the manifest's own first lines tell a person to do. */
function forHttp(written: string): string {
  return written
    .replace('socket_mode_enabled: true', 'socket_mode_enabled: false')
    .replaceAll(/# http (.*)YOUR-ADDRESS/g, '$1plan.example.org');
}
