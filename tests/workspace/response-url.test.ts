import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { movedClock } from '../support/moved-clock.ts';
import { smallBot } from '../support/small-bot.ts';
import { type SmallWorkspace, smallWorkspace } from '../support/small-workspace.ts';

const clock = movedClock();
let workspace: SmallWorkspace;
let bot: Awaited<ReturnType<typeof smallBot>>;
let responseUrl = '';

beforeAll(async () => {
  workspace = await smallWorkspace({ clock, app: { scopes: ['commands', 'chat:write'] }, rateLimits: false });
  bot = await smallBot(workspace, 'Socket Mode', (app) => {
    app.command('/plan', async ({ ack, command }) => {
      responseUrl = command.response_url;
      await ack();
    });
    app.action('go', async ({ ack, body }) => {
      responseUrl = 'response_url' in body ? body.response_url : '';
      await ack();
    });
  });
});
beforeEach(async () => {
  await anna().types('/plan');
});
afterAll(async () => {
  await bot.stop();
  await workspace.close();
});

const anna = () => workspace.people.as('U0ANNA', 'C0OTHER');

const respond = async (answer: object) => {
  const response = await fetch(responseUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(answer),
  });
  return `${response.status} ${await response.text()}`;
};

describe('an address for answers', () => {
  test('takes five answers and no sixth', async () => {
    for (const text of ['1', '2', '3', '4', '5']) expect(await respond({ text })).toBe('200 ok');
    expect(await respond({ text: '6' })).toBe('404 {"ok":false,"error":"used_url"}');
    expect((await anna().sees()).slice(-5).map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5']);
  });

  test('is good for thirty minutes', async () => {
    clock.move(30 * 60_000 - 1);
    expect(await respond({ text: 'I sista stund' })).toBe('200 ok');
    clock.move(1);
    expect(await respond({ text: 'För sent' })).toBe('404 {"ok":false,"error":"expired_url"}');
  });

  test('cannot be guessed', async () => {
    responseUrl = `${workspace.url}/response/0123456789`;
    expect(await respond({ text: 'Hej' })).toContain('expired_url');
  });

  test('works in a channel the bot is not in, for one person or for all', async () => {
    await respond({ text: 'Bara du' });
    await respond({ text: 'Alla', response_type: 'in_channel' });
    expect((await anna().sees()).slice(-2)).toMatchObject([
      { text: 'Bara du', kind: 'ephemeral' },
      { text: 'Alla', kind: 'posted' },
    ]);
  });

  test('can lose its answer like every call, after it took effect', async () => {
    await workspace.people.fault({ method: 'response_url', kind: 'drop-after' });
    await expect(respond({ text: 'Framme ändå' })).rejects.toThrow('fetch failed');
    expect((await anna().sees()).at(-1)).toMatchObject({ text: 'Framme ändå' });
  });

  test('takes nothing that Slack would not show', async () => {
    expect(await respond({})).toBe('400 {"ok":false,"error":"no_text"}');
    expect(await respond({ blocks: [{ type: 'section' }] })).toContain(
      '400 {"ok":false,"error":"invalid_blocks"',
    );
  });
});

describe('the message a person acted on', () => {
  const button = {
    type: 'actions',
    elements: [{ type: 'button', action_id: 'go', text: { type: 'plain_text', text: 'Gå' } }],
  };

  test.each(['ephemeral', 'in_channel'])('can be replaced and taken away (%s)', async (response_type) => {
    await respond({ text: 'Tryck', response_type, blocks: [button] });
    await anna().presses('Gå');

    await respond({ text: 'Tryckt', replace_original: true });
    expect((await anna().sees()).at(-1)).toMatchObject({ text: 'Tryckt', edited: true, blocks: [] });

    await respond({ text: 'En till' });
    expect((await anna().sees()).slice(-2)).toMatchObject([{ text: 'Tryckt' }, { text: 'En till' }]);

    await respond({ delete_original: true });
    expect((await anna().sees()).at(-1)).toMatchObject({ text: 'En till' });
    expect((await anna().sees()).map(({ text }) => text)).not.toContain('Tryckt');
  });
});
