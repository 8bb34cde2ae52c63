import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from '../../src/storage/embedded/folder-lock.ts';
import { thisProcess } from '../../src/storage/embedded/process-identity.ts';

let folder: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handslag-'));
  lock = join(folder, 'database.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

const holder = new URL('../support/holds-lock.ts', import.meta.url);

/** Starts a process that takes the lock when the test says so. */
async function aProcess() {
  const child = fork(holder, [lock], { execArgv: [], stdio: 'ignore' });
  await once(child, 'message');
  return {
    pid: child.pid,
    /** `held`, or why not. */
    async take(): Promise<string> {
      child.send('take');
      const [said] = await once(child, 'message');
      return String(said);
    },
    kill() {
      child.kill('SIGKILL');
      return once(child, 'exit');
    },
  };
}

test('a second process is refused with a sentence that names the first', async () => {
  const first = await aProcess();
  expect(await first.take()).toBe('held');

  expect(() => lockFolder(lock)).toThrow(new RegExp(`already open in process ${first.pid}:.*\\S`));
  await first.kill();
});

test('the lock of a process that was killed is taken over', async () => {
  const first = await aProcess();
  await first.take();
  await first.kill();
  expect(existsSync(lock)).toBe(true);

  lockFolder(lock).release();
  expect(readdirSync(folder)).toEqual([]);
});

test('of many processes that find a dead lock at once, one takes it over', async () => {
  const [dead, ...all] = await Promise.all(Array.from({ length: 7 }, aProcess));
  await dead?.take();
  await dead?.kill();

  const said = await Promise.all(all.map((each) => each.take()));
  const winners = all.filter((_, index) => said[index] === 'held');

  expect(winners).toHaveLength(1);
  expect(JSON.parse(readFileSync(lock, 'utf8')).pid).toBe(winners[0]?.pid);
  await Promise.all(all.map((each) => each.kill()));
});

test.each([
  ['before the machine was started again', { boot: 'another boot' }],
  ['that has ended and left its number to another', { started: '1' }],
])('the lock of a process %s is taken over', (_, earlier) => {
  writeFileSync(lock, JSON.stringify({ ...thisProcess(), ...earlier }));
  lockFolder(lock).release();
});

test('the lock of a process on another machine is never taken over', () => {
  writeFileSync(lock, JSON.stringify({ ...thisProcess(), host: 'elsewhere', pid: 1234 }));
  expect(() => lockFolder(lock)).toThrow('process 1234 on elsewhere');
});

test('a lock that says nothing is not taken over either: its holder may be writing it', () => {
  writeFileSync(lock, '');
  expect(() => lockFolder(lock)).toThrow('another process');
});

test('one process cannot open the database twice', () => {
  const first = lockFolder(lock);
  expect(() => lockFolder(lock)).toThrow(`process ${process.pid}`);
  first.release();
});
