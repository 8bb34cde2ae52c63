import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { agendaHead, agendas } from './agendas.ts';
import { atRest, restHead } from './at-rest.ts';
import { type BenchDatabase, embeddedDatabase, serverDatabase } from './databases.ts';
import { fill, type Size, startHandslag } from './handslag.ts';
import { homeHead, homeOpened } from './home.ts';
import { idleHead, idling } from './idle.ts';
import { load } from './load.ts';
import { modalHead, modals } from './modal.ts';
import { sharesOf } from './profile.ts';
import { atSize, scaleHead } from './scale.ts';
import { councilPlace } from './seed-councils.ts';
import { remindersSent, sendingHead } from './sending.ts';
import { sideBySide } from './side-by-side.ts';
import { signedCommand } from './signed-request.ts';
import { signingSecret, startSlackSide } from './slack-side.ts';
import { number, table } from './tables.ts';
import { weeklyHead, weeklyPlan } from './weekly.ts';

const seconds = Number(process.env.BENCH_SECONDS ?? 4);
const manyCouncils = Number(process.env.BENCH_COUNCILS ?? 1000);
const reminders = Number(process.env.BENCH_REMINDERS ?? 500);
const latency = Number(process.env.BENCH_SLACK_MS ?? 0);
const small: Size = { councils: 1, activities: 100 };
const sizes: readonly Size[] = [
  small,
  { councils: 100, activities: 10_000 },
  { councils: 1000, activities: 100_000 },
];

const say = (text: string) => void process.stdout.write(`${text}\n\n`);

/** One signed question per council. A signature is good for five minutes, so they are made where they are used. */
function questions(councils: number) {
  const now = Math.trunc(Date.now() / 1000);
  return Array.from({ length: councils }, (_, number) =>
    signedCommand(signingSecret, now, { ...councilPlace(number), text: 'status Viable Cities' }),
  );
}

async function onBoth(use: (database: BenchDatabase) => Promise<void>): Promise<void> {
  for (const open of [embeddedDatabase, serverDatabase]) {
    const database = await open();
    if (database) await use(database).finally(() => database.drop());
    else say('PostgreSQL is left out: set BENCH_DATABASE_URL to a server where databases may be made.');
  }
}

async function profiled(database: BenchDatabase, slack: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'handslag-profile-'));
  const handslag = await startHandslag(database, slack, ['--cpu-prof', `--cpu-prof-dir=${folder}`]);
  await load(handslag, { requests: questions(1), connections: 10, seconds });
  await handslag.stop();
  const shares = await sharesOf(folder);
  await rm(folder, { recursive: true });
  const rows = shares.slice(0, 10).map(({ who, share }) => [who, `${number(share * 100, 1)} %`]);
  return `${database.name}\n\n${table(['who', 'share of processor time'], rows)}`;
}

const slack = await startSlackSide();
const { environment } = slack;

const chapters: Readonly<Record<string, () => Promise<void>>> = {
  'Beside a bare Bolt app': () =>
    onBoth(async (database) => {
      await fill(database, small);
      say(await sideBySide({ database, slack: environment, requests: () => questions(1), seconds }));
    }),
  'Where the time goes': () =>
    onBoth(async (database) => {
      await fill(database, small);
      say(await profiled(database, environment));
    }),
  'Many councils': async () => {
    const rows: string[][] = [];
    for (const size of sizes)
      await onBoth(async (database) => {
        const requests = () => questions(size.councils);
        rows.push(await atSize({ database, slack: environment, size, requests, seconds }));
      });
    say(table(scaleHead, rows));
  },
  'App Home': async () => {
    const rows: string[][] = [];
    for (const activities of [5, 50, 500])
      await onBoth(async (database) => void rows.push(await homeOpened(database, activities)));
    say(table(homeHead, rows));
  },
  'The form of an update': async () => {
    const rows: string[][] = [];
    await onBoth(async (database) => void rows.push(...(await modals(database))));
    say(table(modalHead, rows));
  },
  Agendas: async () => {
    const rows: string[][] = [];
    for (const activities of [10, 100, 1000])
      await onBoth(async (database) => void rows.push(await agendas(database, activities)));
    say(table(agendaHead, rows));
  },
  'The weekly plan': async () => {
    const rows: string[][] = [];
    await onBoth(async (database) => {
      const measured = { councils: manyCouncils, slack: environment, seconds };
      rows.push(await weeklyPlan(database, measured));
    });
    say(table(weeklyHead, rows));
  },
  "Sending at Slack's pace": async () => {
    const rows: string[][] = [];
    await onBoth(
      async (database) => void rows.push(await remindersSent(database, { reminders, latency, seconds })),
    );
    say(table(sendingHead, rows));
  },
  'Starting, and memory': async () => {
    const rows: string[][] = [];
    await onBoth(async (database) => {
      rows.push(...(await atRest(database, environment, questions(1))));
    });
    say(table(restHead, rows));
  },
  Idle: async () => {
    const rows: string[][] = [];
    await onBoth(async (database) => void rows.push(await idling(database, environment)));
    say(table(idleHead, rows));
  },
};

const wanted = process.argv.slice(2);
say(`Node ${process.versions.node}, ${cpus().length} processors (${cpus()[0]?.model}), ${seconds} s a load.`);
for (const [title, measure] of Object.entries(chapters)) {
  if (wanted.length > 0 && !wanted.some((word) => title.toLowerCase().includes(word.toLowerCase()))) continue;
  say(`## ${title}`);
  await measure();
}
await slack.close();
