import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ourProcess } from '../support/our-process.ts';

const example = 'docs/examples/handlingsplan-2021-2024.md';
const place = ['--workspace', 'T0TEST', '--channel', 'C0TEST'];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handslag-plan-'));
});
afterAll(() => rm(folder, { recursive: true }));

const plan = (...words: string[]) => ourProcess('src/plan.ts', words, { DATA_DIR: folder }).ended;

test('a plan is read in, a second time it is the same, and a unit gets its contact', async () => {
  const first = await plan('import', example, ...place);
  const second = await plan('import', example, ...place);
  const contact = await plan('contact', '--unit', 'hallbarhetsenheten', '--user', 'U0TEST', ...place);
  expect([first.code, second.code, contact.code]).toEqual([0, 0, 0]);
  expect([first.error, second.error, contact.error]).toEqual(['', '', '']);
  expect(first.out).toContain('10 aktiviteter');
  expect(second.out).not.toBe(first.out);
  expect(contact.out).toContain('Hållbarhetsenheten');
});

test('a backup can be put back', async () => {
  const saved = await plan('backup');
  const restored = await plan('restore');
  expect([saved.code, restored.code]).toEqual([0, 0]);
  expect(saved.out).toMatch(/^Säkerhetskopian ligger i .+\.tar\.gz\.\n$/);
  expect(restored.out).toMatch(/^Databasen är återställd från .+ Den tidigare ligger kvar i .+\n$/);
});

test('a file that is no plan is refused in one sentence, and nothing is stored', async () => {
  const refused = await plan('import', 'package.json', ...place);
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.error.trim().split('\n')).toHaveLength(1);
});

test('wrong usage says what is missing and shows how it is done', async () => {
  const wrong = await plan('import', example);
  expect(wrong.code).toBe(2);
  expect(wrong.error).toMatch(/^import behöver också --workspace, --channel\.\n\nSå här används kommandot:/);
});
