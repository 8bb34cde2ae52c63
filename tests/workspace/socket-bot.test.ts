import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallBot } from '../support/small-bot.ts';
import { type SmallWorkspace, smallWorkspace } from '../support/small-workspace.ts';

let workspace: SmallWorkspace;
let bot: Awaited<ReturnType<typeof smallBot>>;
let asked: readonly string[] = [];

beforeAll(async () => {
  workspace = await smallWorkspace();
  bot = await smallBot(workspace, 'impatient Socket Mode', (app) => {
    app.command('/plan', async ({ ack, command }) => {
      asked = [...asked, command.text];
      await ack(`Svar på ${command.text}`);
    });
  });
});
afterAll(async () => {
  await bot.stop();
  await workspace.close();
});

const anna = () => workspace.people.as('U0ANNA', 'C0COUNCIL');

/** Resolves when the bot has opened so many connections in all. */
const connections = async (count: number): Promise<void> => {
  const { calls } = await workspace.people.calls();
  return (calls['apps.connections.open'] ?? 0) < count ? connections(count) : undefined;
};

const answered = async (text: string): Promise<void> => {
  const outcome = await anna().types(text);
  return outcome.ok ? undefined : answered(text);
};

describe('real Bolt over Socket Mode', () => {
  test('comes back by itself after Slack has asked it to reconnect, and answers again', async () => {
    await answered('/plan före');
    await workspace.people.socket('disconnect');
    await connections(2);
    await answered('/plan efter');
    expect((await anna().sees()).at(-1)?.text).toBe('Svar på efter');
  });

  test('hears the same command twice when Slack delivers it twice', async () => {
    asked = [];
    await answered('/plan en gång');
    await workspace.people.socket('redeliver');
    await answered('/plan därefter');
    expect(asked).toEqual(['en gång', 'en gång', 'därefter']);
  });
});
