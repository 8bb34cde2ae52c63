import type { RespondArguments } from '@slack/bolt';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mode, smallBot } from '../support/small-bot.ts';
import { type SmallWorkspace, smallWorkspace } from '../support/small-workspace.ts';

const inAcknowledgement: Readonly<Record<string, RespondArguments>> = {
  genast: { text: 'Genast' },
  'för mycket': { blocks: Array.from({ length: 51 }, () => ({ type: 'divider' })) },
};

const afterwards: Readonly<Record<string, readonly RespondArguments[]>> = {
  senare: [{ text: 'Strax därpå' }],
  'till alla': [{ text: 'Till alla', response_type: 'in_channel' }],
};

describe.each<Mode>(['HTTP', 'Socket Mode'])('a command over %s', (mode) => {
  let workspace: SmallWorkspace;
  let bot: Awaited<ReturnType<typeof smallBot>>;
  let heard: readonly Record<string, string>[] = [];

  beforeAll(async () => {
    workspace = await smallWorkspace();
    bot = await smallBot(workspace, mode, (app) => {
      app.command('/plan', async ({ ack, command, respond }) => {
        heard = [...heard, { ...command }];
        await ack(inAcknowledgement[command.text]);
        await Promise.all((afterwards[command.text] ?? []).map((answer) => respond(answer)));
      });
      app.command('/raw', async ({ ack, command }) => ack(command.text));
    });
  });
  afterAll(async () => {
    await bot.stop();
    await workspace.close();
  });

  test('answers in the acknowledgement, and only the person who asked sees it', async () => {
    const anna = workspace.people.as('U0ANNA', '#samverkansrad');
    const bo = workspace.people.as('U0BO', '#samverkansrad');

    expect(await anna.types('/plan genast')).toMatchObject({ ok: true, delivered: true });

    expect(await anna.reads()).toMatchObject([{ text: 'Genast', kind: 'ephemeral', username: 'Provbot' }]);
    expect((await bo.sees()).map(({ text }) => text)).not.toContain('Genast');
  });

  test('answers afterwards, to the one who asked or to all', async () => {
    const anna = workspace.people.as('U0ANNA', 'C0COUNCIL');
    const bo = workspace.people.as('U0BO', 'C0COUNCIL');

    await anna.types('/plan senare');
    expect(await anna.reads()).toMatchObject([{ text: 'Strax därpå', kind: 'ephemeral' }]);

    await anna.types('/plan till alla');
    expect(await anna.reads()).toMatchObject([{ text: 'Till alla', kind: 'posted' }]);
    expect((await bo.sees()).map(({ text }) => text)).toEqual(['Till alla']);
  });

  test('brings names as ids where it asks for that, and as typed where it does not', async () => {
    const anna = workspace.people.as('U0ANNA', 'C0COUNCIL');

    await anna.types('/plan mina @bo. och #annat, inte a@bo');
    expect(heard.at(-1)?.text).toBe('mina <@U0BO|bo>. och <#C0OTHER|annat>, inte a@bo');

    await anna.types('/plan se https://example.org/plan?a=b');
    expect(heard.at(-1)?.text).toBe('se <https://example.org/plan?a=b>');

    await anna.types('/raw mina @bo');
    expect(await anna.reads()).toMatchObject([{ text: 'mina @bo' }]);
  });

  test('tells the app who asked, where, and how to answer', async () => {
    await workspace.people.as('U0ANNA', 'C0COUNCIL').types('/plan   hjälp ');

    expect(heard.at(-1)).toMatchObject({
      command: '/plan',
      text: 'hjälp',
      user_id: 'U0ANNA',
      user_name: 'anna',
      channel_id: 'C0COUNCIL',
      channel_name: 'samverkansrad',
      team_id: 'T0TEST',
      team_domain: 'testkoping',
      api_app_id: 'A0APP',
      response_url: expect.stringContaining(workspace.url),
    });
  });

  test('that answers more than Slack shows ends in Slack’s own failure line', async () => {
    const anna = workspace.people.as('U0ANNA', 'C0COUNCIL');

    expect(await anna.types('/plan för mycket')).toMatchObject({ ok: false, error: 'invalid_blocks' });

    expect(await anna.reads()).toMatchObject([
      { username: 'Slackbot', text: '/plan failed with the error "invalid_blocks"' },
    ]);
    expect((await workspace.people.calls()).violations.at(-1)).toEqual({
      method: 'command',
      error: 'invalid_blocks',
      messages: ['[ERROR] no more than 50 items allowed [json-pointer:/blocks]'],
    });
  });

  test('nobody has is answered by Slack alone', async () => {
    const anna = workspace.people.as('U0ANNA', 'C0COUNCIL');
    expect(await anna.types('/nothing here')).toMatchObject({ ok: false, error: 'unknown_command' });
    expect(await anna.reads()).toMatchObject([
      { username: 'Slackbot', text: '/nothing is not a valid command.' },
    ]);
  });

  test('cannot be typed where the person is not', async () => {
    expect(await workspace.people.as('U0ANNA', 'C0SECRET').types('/plan')).toEqual({
      ok: false,
      error: 'channel_not_found',
    });
    expect(await workspace.people.as('U0GUEST', 'C0COUNCIL').types('/plan')).toEqual({
      ok: false,
      error: 'channel_not_found',
    });
  });
});
