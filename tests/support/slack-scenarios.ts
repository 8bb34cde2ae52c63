import type { ModalView } from '@slack/types';
import { button, plain } from './sample-blocks.ts';
import type { WorkspaceSide } from './workspace-side.ts';

/** One thing tried in a workspace. */
export type Try = (side: WorkspaceSide) => Promise<unknown>;

/** One plain call. */
export const call =
  (method: string, about: (side: WorkspaceSide) => object = () => ({})): Try =>
  (side) =>
    side.client.apiCall(method, { ...about(side) });

/** A modal with one button. */
export const modal = (title = 'Titel', about: Partial<ModalView> = {}): ModalView => ({
  type: 'modal',
  title: plain(title),
  blocks: [
    { type: 'actions', elements: [{ ...button({ action_id: 'more' }), type: 'button', text: plain('Mer') }] },
  ],
  ...about,
});
const posted = async ({ client, channel }: WorkspaceSide, about: { thread_ts?: string } = {}) =>
  String((await client.chat.postMessage({ channel, text: 'Hej', ...about })).ts);
const opened = async (side: WorkspaceSide, about: Partial<ModalView> = {}) =>
  (await side.client.views.open({ trigger_id: await side.trigger(), view: modal('Ett', about) })).view;
const pushed = async (side: WorkspaceSide, view: string | undefined) =>
  (await side.client.views.push({ trigger_id: await side.trigger(view), view: modal('Två') })).view;

/** What a workspace is tried with: calls that go well and calls that do not. */
export const scenarios: readonly (readonly [what: string, run: Try])[] = [
  ['auth.test', call('auth.test')],
  ['a person', call('users.info', ({ person }) => ({ user: person }))],
  ['a person who is not there', call('users.info', () => ({ user: 'U0NOBODY' }))],
  ['an address nobody has', call('users.lookupByEmail', () => ({ email: 'nobody@example.org' }))],
  ['everybody', call('users.list')],
  ['the team', call('team.info')],
  ['a channel', call('conversations.info', ({ channel }) => ({ channel }))],
  ['a channel that is not there', call('conversations.info', () => ({ channel: 'C0NOWHERE' }))],
  ['all channels', call('conversations.list')],
  ['who is in a channel', call('conversations.members', ({ channel }) => ({ channel }))],
  ['a direct message', call('conversations.open', ({ person }) => ({ users: person }))],
  ['a direct message with nobody', call('conversations.open')],
  [
    'a direct message with someone who is not there',
    call('conversations.open', () => ({ users: 'U0NOBODY' })),
  ],
  ['a post', call('chat.postMessage', ({ channel }) => ({ channel, text: 'Hej' }))],
  [
    'a post with blocks',
    call('chat.postMessage', ({ channel }) => ({ channel, text: 'Hej', blocks: [{ type: 'divider' }] })),
  ],
  ['a post to a person', call('chat.postMessage', ({ person }) => ({ channel: person, text: 'Hej' }))],
  ['a post of nothing', call('chat.postMessage', ({ channel }) => ({ channel }))],
  ['a post to nobody', call('chat.postMessage', () => ({ text: 'Hej' }))],
  [
    'a post to a channel that is not there',
    call('chat.postMessage', () => ({ channel: 'C0NOWHERE', text: 'Hej' })),
  ],
  [
    'a post to an archived channel',
    call('chat.postMessage', ({ archived }) => ({ channel: archived, text: 'Hej' })),
  ],
  [
    'a whisper',
    call('chat.postEphemeral', ({ channel, person }) => ({ channel, user: person, text: 'Hej' })),
  ],
  ['a whisper to nobody', call('chat.postEphemeral', ({ channel }) => ({ channel, text: 'Hej' }))],
  [
    'a change',
    async (side) =>
      side.client.chat.update({ channel: side.channel, ts: await posted(side), text: 'Rättat' }),
  ],
  [
    'a change of nothing',
    call('chat.update', ({ channel }) => ({ channel, ts: '1.000000', text: 'Rättat' })),
  ],
  ['taking back', async (side) => side.client.chat.delete({ channel: side.channel, ts: await posted(side) })],
  ['taking back nothing', call('chat.delete', ({ channel }) => ({ channel, ts: '1.000000' }))],
  [
    'a link',
    async (side) => side.client.chat.getPermalink({ channel: side.channel, message_ts: await posted(side) }),
  ],
  ['a link to nothing', call('chat.getPermalink', ({ channel }) => ({ channel, message_ts: '1.000000' }))],
  ['history', call('conversations.history', ({ channel }) => ({ channel, limit: 1 }))],
  [
    'a thread',
    async (side) => {
      const ts = await posted(side);
      await posted(side, { thread_ts: ts });
      return side.client.conversations.replies({ channel: side.channel, ts });
    },
  ],
  ['a place for a file', call('files.getUploadURLExternal', () => ({ filename: 'a.md', length: 1 }))],
  [
    'a whole upload',
    ({ client, channel }) => client.filesUploadV2({ channel_id: channel, filename: 'a.md', content: 'a' }),
  ],
  [
    'completing what was not begun',
    call('files.completeUploadExternal', () => ({ files: [{ id: 'F0NOTHING' }] })),
  ],
  ['a file that is not there', call('files.info', () => ({ file: 'F0NOTHING' }))],
  ['a modal', async (side) => side.client.views.open({ trigger_id: await side.trigger(), view: modal() })],
  ['a modal on an invented trigger', call('views.open', () => ({ trigger_id: '1.2.3', view: modal() }))],
  [
    'a modal on a used trigger',
    async (side) => {
      const trigger_id = await side.trigger();
      await side.client.views.open({ trigger_id, view: modal() });
      return side.client.views.open({ trigger_id, view: modal() });
    },
  ],
  [
    'two modals of one name',
    async (side) => {
      await opened(side, { external_id: 'same' });
      return opened(side, { external_id: 'same' });
    },
  ],
  [
    'an update',
    async (side) => {
      const view = await opened(side);
      return side.client.views.update({ view_id: view?.id ?? '', hash: view?.hash ?? '', view: modal() });
    },
  ],
  [
    'an update too late',
    async (side) =>
      side.client.views.update({ view_id: (await opened(side))?.id ?? '', hash: 'old', view: modal() }),
  ],
  ['an update of nothing', call('views.update', () => ({ view_id: 'V0NOTHING', view: modal() }))],
  ['a modal on a modal', async (side) => pushed(side, (await opened(side))?.id)],
  ['a modal on nothing', async (side) => pushed(side, undefined)],
  [
    'a fourth modal',
    async (side) =>
      pushed(side, (await pushed(side, (await pushed(side, (await opened(side))?.id))?.id))?.id),
  ],
  [
    'App Home',
    call('views.publish', ({ person }) => ({ user_id: person, view: { type: 'home', blocks: [] } })),
  ],
  [
    'App Home too late',
    call('views.publish', ({ person }) => ({
      user_id: person,
      hash: 'old',
      view: { type: 'home', blocks: [] },
    })),
  ],
  [
    'App Home for nobody',
    call('views.publish', () => ({ user_id: 'U0NOBODY', view: { type: 'home', blocks: [] } })),
  ],
];
