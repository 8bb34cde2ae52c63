import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ourProcess } from '../support/our-process.ts';
import { workspaceAt } from '../support/workspace.ts';

let folder: string;
let bot: ReturnType<typeof ourProcess>;
let page: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handslag-start-'));
  bot = ourProcess('src/main.ts', [], { DATA_DIR: folder, PORT: '0' });
  page = (await bot.says()).match(/http:\/\/[\d.:]+/)?.[0] ?? '';
});

afterAll(() => rm(folder, { recursive: true }));

const asked = async (user: string, text: string) => {
  const person = workspaceAt(page).as(user, 'C0SAMVERKAN');
  await person.types(text);
  return (await person.reads()).at(-1)?.text;
};

test('a newcomer who starts the bot gets an answer about the example plan at once', async () => {
  expect(await asked('U0ANNA', '/plan status Viable Cities')).toMatch(
    /^Klimatneutrala Linköping 2030 \(Viable Cities\): ◽ Ingen lägesrapport ännu\. Beslutat läge: /,
  );
});

test('somebody whose Slack is in English is answered in English', async () => {
  expect(await asked('U0DAVID', '/plan status viabel citys')).toContain(
    'No status report yet. Decided situation: ',
  );
});

test('the bot has been invited to the council’s channel, and to no other', async () => {
  const { channels } = await workspaceAt(page).get<{ channels: { id: string; members: string[] }[] }>(
    'directory',
    {},
  );
  const invited = channels.filter(({ members }) => members.includes('U0HANDSLAG')).map(({ id }) => id);
  expect(invited).toEqual(['C0SAMVERKAN']);
});

test('time can be put forward a day, and the bot goes on answering', async () => {
  const { now, moved } = await workspaceAt(page).post<{ now: string; moved: boolean }>('time', { days: 1 });
  expect([moved, Date.parse(now) - Date.now() > 23 * 3_600_000]).toEqual([true, true]);
  expect(await asked('U0ANNA', '/plan status Viable Cities')).toContain('Ingen lägesrapport ännu.');
});

test('time that goes on over many weeks leaves none of them out, and each is heard at its own time', async () => {
  const workspace = workspaceAt(page);
  // A fortnight more than the summer's quiet weeks.
  await workspace.post('time', { days: 45 });
  const posts = (await workspace.as('U0ANNA', 'C0SAMVERKAN').sees()).filter(({ text }) =>
    text.startsWith('Rådet väntar på lägesrapport'),
  );
  expect(posts.length).toBeGreaterThan(1);
  const clock = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone: 'Europe/Stockholm' });
  expect(new Set(posts.map(({ ts }) => clock.format(Number(ts) * 1_000)))).toEqual(new Set(['08:30']));
}, 60_000);

test('nothing the bot sent broke a rule of Slack', async () => {
  expect((await workspaceAt(page).calls()).violations).toEqual([]);
});

test('the bot says that it lives and is ready', async () => {
  expect(await (await fetch(`${page}/healthz`)).json()).toEqual({ alive: true });
  expect(await (await fetch(`${page}/readyz`)).json()).toEqual({
    ready: true,
    database: true,
    slack: true,
    deliveries: true,
  });
});

test('another bot on the same port, or the same data, is refused in one sentence that names the way out', async () => {
  const port = new URL(page).port;
  const elsewhere = await mkdtemp(join(tmpdir(), 'handslag-start-'));
  const samePort = await ourProcess('src/main.ts', [], { DATA_DIR: elsewhere, PORT: port }).ended;
  const sameData = await ourProcess('src/main.ts', [], { DATA_DIR: folder, PORT: '0' }).ended;
  await rm(elsewhere, { recursive: true });
  expect(samePort.error).toBe(
    `Port ${port} används redan av ett annat program. Avsluta det, eller starta Handslag på en annan port: PORT=${Number(port) + 1} npm start\n`,
  );
  expect(sameData.error).toMatch(
    /^Den inbyggda databasen används redan av process \d+\. Avsluta den först\..*\n$/,
  );
  expect([samePort.code, sameData.code]).toEqual([1, 1]);
});

test('asked to stop, it finishes and ends well', async () => {
  bot.stop();
  expect((await bot.ended).code).toBe(0);
});
