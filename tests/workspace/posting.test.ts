import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorOf } from '../support/error-of.ts';
import { long, plain, section, several } from '../support/sample-blocks.ts';
import { type SmallWorkspace, smallWorkspace } from '../support/small-workspace.ts';

let workspace: SmallWorkspace;
beforeAll(async () => {
  workspace = await smallWorkspace({ rateLimits: false });
});
afterAll(() => workspace.close());

const post = (about: object) =>
  workspace.client.apiCall('chat.postMessage', { channel: 'C0COUNCIL', text: 'Hej', ...about });

describe('the bot posts', () => {
  test('in a channel, and gets the message back as Slack stores it', async () => {
    const answer = await post({
      text: 'Hej',
      blocks: [{ type: 'section', text: plain('Hej') }],
      thread_ts: '',
    });
    expect(answer).toMatchObject({
      ok: true,
      channel: 'C0COUNCIL',
      ts: expect.stringMatching(/^\d{10}\.\d{6}$/),
      message: {
        type: 'message',
        user: 'U0BOT',
        bot_id: 'B0APP',
        app_id: 'A0APP',
        team: 'T0TEST',
        text: 'Hej',
      },
    });
    expect(answer).toHaveProperty('message.blocks.0.block_id', expect.any(String));
  });

  test('to a person, who has a direct message with it from then on', async () => {
    expect(await post({ channel: 'U0BO', text: 'Påminnelse' })).toMatchObject({ channel: 'D0BO' });
    expect(await workspace.people.as('U0BO', 'D0BO').sees()).toMatchObject([
      { text: 'Påminnelse', channel: 'D0BO' },
    ]);
    expect(await workspace.people.get('messages', { user: 'U0ANNA', channel: 'D0BO' })).toEqual({
      ok: false,
      error: 'channel_not_found',
    });
  });

  test('for one person only', async () => {
    const answer = await workspace.client.chat.postEphemeral({
      channel: 'C0COUNCIL',
      user: 'U0BO',
      text: 'Bara du',
    });
    expect(answer.message_ts).toEqual(expect.any(String));
    expect((await workspace.people.as('U0BO', 'C0COUNCIL').sees()).at(-1)).toMatchObject({
      text: 'Bara du',
      kind: 'ephemeral',
    });
    expect((await workspace.people.as('U0ANNA', 'C0COUNCIL').sees()).map(({ text }) => text)).not.toContain(
      'Bara du',
    );
  });

  test('and changes or takes back what it posted', async () => {
    const { ts } = await workspace.client.chat.postMessage({
      channel: 'C0COUNCIL',
      text: 'Utkast',
      blocks: [{ type: 'divider' }],
    });
    await workspace.client.chat.update({ channel: 'C0COUNCIL', ts: String(ts), text: 'Rättat' });
    const seen = (await workspace.people.as('U0ANNA', 'C0COUNCIL').sees()).find(
      (message) => message.ts === ts,
    );
    expect(seen).toMatchObject({ text: 'Rättat', edited: true, blocks: [] });

    await workspace.client.chat.delete({ channel: 'C0COUNCIL', ts: String(ts) });
    expect(
      await errorOf(workspace.client.chat.update({ channel: 'C0COUNCIL', ts: String(ts), text: 'Igen' })),
    ).toBe('message_not_found');
  });

  test('and links to what it posted', async () => {
    const { ts = '' } = await workspace.client.chat.postMessage({ channel: 'C0COUNCIL', text: 'Länka hit' });
    const { permalink } = await workspace.client.chat.getPermalink({ channel: 'C0COUNCIL', message_ts: ts });
    expect(permalink).toBe(`https://testkoping.slack.com/archives/C0COUNCIL/p${ts.replace('.', '')}`);
    const reply = await workspace.client.chat.postMessage({
      channel: 'C0COUNCIL',
      text: 'Svar',
      thread_ts: ts,
    });
    const link = await workspace.client.chat.getPermalink({
      channel: 'C0COUNCIL',
      message_ts: reply.ts ?? '',
    });
    expect(link.permalink).toMatch(new RegExp(`/p\\d+\\?thread_ts=${ts}&cid=C0COUNCIL$`));
  });
});

describe('what the bot may not post is refused with Slack’s word for it', () => {
  test.each<readonly [what: string, about: object, error: string]>([
    ['to a channel that is not there', { channel: 'C0NOWHERE' }, 'channel_not_found'],
    ['to nobody', { channel: '' }, 'channel_not_found'],
    ['to a channel it has not been invited to', { channel: 'C0OTHER' }, 'not_in_channel'],
    ['to a private channel it has not been invited to', { channel: 'C0SECRET' }, 'channel_not_found'],
    ['to an archived channel', { channel: 'C0OLD' }, 'is_archived'],
    ['to someone who has left', { channel: 'U0GONE' }, 'user_disabled'],
    ['to itself', { channel: 'U0BOT' }, 'cannot_dm_bot'],
    ['nothing', { text: '' }, 'no_text'],
    ['blocks that are no list', { blocks: '{"type":"divider"}' }, 'invalid_blocks_format'],
    ['blocks that are no JSON', { blocks: '[{' }, 'invalid_blocks_format'],
    ['a block nobody knows', { blocks: [{ type: 'poem' }] }, 'invalid_blocks'],
    ['51 blocks', { blocks: several(51, () => ({ type: 'divider' })) }, 'invalid_blocks'],
    [
      'blocks of 13,201 characters',
      {
        blocks: [
          ...several(4, () => section({ text: plain(long(3000)) })),
          section({ text: plain(long(1201)) }),
        ],
      },
      'msg_blocks_too_long',
    ],
    ['markdown beside text', { markdown_text: '*a*' }, 'markdown_text_conflict'],
    ['metadata without a name', { metadata: { event_payload: {} } }, 'invalid_metadata_schema'],
    [
      'metadata in layers',
      { metadata: { event_type: 'a', event_payload: { a: { b: { c: 1 } } } } },
      'invalid_metadata_schema',
    ],
    [
      'metadata of more than 8 KB',
      { metadata: { event_type: 'a', event_payload: { text: long(8000) } } },
      'metadata_too_large',
    ],
  ])('%s', async (_what, about, error) => {
    expect(await errorOf(post(about))).toBe(error);
  });

  test('13,200 characters still pass', async () => {
    const blocks = [
      ...several(4, () => section({ text: plain(long(3000)) })),
      section({ text: plain(long(1200)) }),
    ];
    expect(await errorOf(post({ blocks }))).toBe('ok');
  });

  test('somebody else’s message', async () => {
    const { ts } = await workspace.people.as('U0ANNA', 'C0COUNCIL').says('Mitt eget');
    expect(
      await errorOf(workspace.client.chat.update({ channel: 'C0COUNCIL', ts, text: 'Inte längre' })),
    ).toBe('cant_update_message');
    expect(await errorOf(workspace.client.chat.delete({ channel: 'C0COUNCIL', ts }))).toBe(
      'cant_delete_message',
    );
  });

  test('an ephemeral message to a person who is not there', async () => {
    const ephemeral = (channel: string, user: string) =>
      errorOf(workspace.client.chat.postEphemeral({ channel, user, text: 'Hej' }));
    expect(await ephemeral('C0COUNCIL', 'U0NOBODY')).toBe('user_not_found');
    expect(await ephemeral('C0COUNCIL', 'U0GUEST')).toBe('user_not_in_channel');
  });

  test('and what it could have known better is remembered, with the place', async () => {
    await workspace.people.forgetCalls();
    await errorOf(post({ channel: 'C0NOWHERE' }));
    await errorOf(post({ blocks: [{ type: 'header', text: plain('') }] }));
    expect(await workspace.people.calls()).toMatchObject({
      calls: { 'chat.postMessage': 2 },
      violations: [
        {
          method: 'chat.postMessage',
          error: 'invalid_blocks',
          messages: ['[ERROR] must be more than 0 characters [json-pointer:/blocks/0/text/text]'],
        },
      ],
    });
  });
});

test('an endless text is cut at 40,000 characters, as Slack does, and held against the bot', async () => {
  const { ts } = await workspace.client.chat.postMessage({ channel: 'C0COUNCIL', text: long(40_001) });
  const seen = (await workspace.people.as('U0BO', 'C0COUNCIL').sees()).find((message) => message.ts === ts);
  expect(seen?.text).toHaveLength(40_000);
  expect((await workspace.people.calls()).violations.at(-1)?.error).toBe('message_truncated');
});
