import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plain } from '../support/sample-blocks.ts';
import { type Mode, smallBot } from '../support/small-bot.ts';
import { type SmallWorkspace, smallWorkspace } from '../support/small-workspace.ts';

describe.each<Mode>(['HTTP', 'Socket Mode'])('a shortcut over %s', (mode) => {
  let workspace: SmallWorkspace;
  let bot: Awaited<ReturnType<typeof smallBot>>;

  beforeAll(async () => {
    workspace = await smallWorkspace({ app: { events: ['app_home_opened', 'message.channels'] } });
    bot = await smallBot(workspace, mode, (app) => {
      app.shortcut({ type: 'shortcut', callback_id: 'report' }, async ({ ack, shortcut, client }) => {
        await ack();
        await client.views.open({
          trigger_id: shortcut.trigger_id,
          view: { type: 'modal', title: plain('Rapport'), blocks: [] },
        });
      });
      app.shortcut(
        { type: 'message_action', callback_id: 'quote' },
        async ({ ack, shortcut, respond, client }) => {
          await ack();
          const { channel, message } = shortcut;
          const link = await client.chat.getPermalink({ channel: channel.id, message_ts: message.ts });
          await respond(`${shortcut.user.name} om “${message.text}” i ${channel.name}: ${link.permalink}`);
        },
      );
      app.event('app_home_opened', async ({ event, client }) => {
        await client.views.publish({
          user_id: event.user,
          view: { type: 'home', blocks: [{ type: 'section', text: plain(`Hej ${event.user}`) }] },
        });
      });
      app.message('eko', async ({ message, say }) => {
        if (message.subtype === undefined) await say(`Eko: ${message.text}`);
      });
    });
  });
  afterAll(async () => {
    await bot.stop();
    await workspace.close();
  });

  test('chosen anywhere can open a modal', async () => {
    const anna = workspace.people.person('U0ANNA');
    expect(await anna.choosesShortcut('report')).toMatchObject({ ok: true, delivered: true });
    expect(await anna.modal()).toMatchObject({ title: { text: 'Rapport' } });
  });

  test('chosen on a message brings the message, and with it the way back to it', async () => {
    const { ts } = await workspace.people.as('U0BO', 'C0COUNCIL').says('Bygget är försenat');
    const anna = workspace.people.as('U0ANNA', 'C0COUNCIL');
    await anna.choosesShortcut('quote', ts);
    expect(await anna.reads()).toMatchObject([
      {
        text: `anna om “Bygget är försenat” i samverkansrad: https://testkoping.slack.com/archives/C0COUNCIL/p${ts.replace('.', '')}`,
        kind: 'ephemeral',
      },
    ]);
  });

  test('is not needed to look at App Home', async () => {
    const anna = workspace.people.person('U0ANNA');
    await anna.opensHome();
    const { home } = await anna.waitsFor((views) => views.home !== null);
    expect(home?.blocks).toMatchObject([{ text: { text: 'Hej U0ANNA' } }]);
  });

  test('is not needed to talk to a bot that listens, and the bot does not hear itself', async () => {
    const bo = workspace.people.as('U0BO', 'C0COUNCIL');
    await bo.says('eko <hej>');
    await expect
      .poll(async () => (await bo.sees()).map(({ text }) => text), { timeout: 5_000 })
      .toContain('Eko: eko &lt;hej&gt;');
  });
});
