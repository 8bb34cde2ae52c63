import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkCommand } from '../../src/terminal/check-command.ts';
import { keptOutput } from '../support/kept-output.ts';

const folder = await mkdtemp(join(tmpdir(), 'handslag-check-'));
afterAll(() => rm(folder, { recursive: true }));

const plan = `# Handlingsplan 2021-2024

Norrby kommun (NK) och Norrby universitet (NoU) gör saker ihop.

## Stad

- **Projekt:** Cykelbanan. Den går längs ån.
- **Hållbarhetsmål:** 11
- **Aktuellt läge:** Den byggs.
- **Ansvariga:** NK (Gatukontoret)
- **Samverkansrådets uppgift:** Följa.
- **Åtterrapportering:** Fortlöpande.
`;

async function check(
  name: string,
  content: string | Uint8Array,
  says: { json?: boolean; language?: 'sv' | 'en' } = {},
) {
  const file = join(folder, name);
  await writeFile(file, content);
  return checkFile(file, says);
}

async function checkFile(
  file: string,
  { json = false, language = 'sv' }: { json?: boolean; language?: 'sv' | 'en' } = {},
) {
  const output = keptOutput();
  const exit = await checkCommand({ file, json, language }, output);
  return {
    exit,
    said: output.said.join('\n'),
    refused: output.refused.map((text) => text.replace(`${folder}/`, '')),
  };
}

test('the report says first what was found, then what to put right, each at its line', async () => {
  const { exit, said } = await check('plan.md', plan);
  expect(exit).toBe(0);
  expect(said).toContain('Planen är läst. Den har 1 samarbetsområde och 1 aktivitet.');
  expect(said).toContain('  Parter               Norrby kommun (NK), Norrby universitet (NoU)');
  expect(said).toContain(
    '  Cykelbanan\n    Start: saknas · Återrapportering: Fortlöpande · Mål: 11\n    NK: Gatukontoret',
  );
  expect(said).toMatch(/rad 7 +Start saknas för ”Cykelbanan”\./);
  expect(said).toMatch(
    /rad 12 +”Åtterrapportering” är troligen felstavat och läst som\n +”Återrapportering”\./,
  );
  expect(said).toMatch(/rad 7 +Namnet är läst till första punkten/);
});

test('no line of the report is wider than a terminal', async () => {
  const { said } = await checkFile('docs/examples/handlingsplan-2021-2024.md');
  expect(said.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('the report speaks English to whoever asks for it', async () => {
  const { said } = await check('plan.md', plan, { language: 'en' });
  expect(said).toContain('The plan has been read. It has 1 area and 1 activity.');
  expect(said).not.toMatch(/Att rätta|saknas/);
});

test('what is true of many lines is told once', async () => {
  const { said } = await checkFile('docs/examples/handlingsplan-2021-2024.md');
  expect(said.match(/Åtterrapporering/g)).toHaveLength(1);
  expect(said).toMatch(/Även rad( \d+,){5}\s+\d+\./);
});

test.each([
  ['tom.md', '', 'tom.md är tom.'],
  ['plan.pdf', '%PDF', 'plan.pdf är inte ett textdokument. Spara planen som .md eller .txt och försök igen.'],
  [
    'plan.txt',
    '%PDF-1.7 …',
    'plan.txt är egentligen en PDF. Spara planen som .md eller .txt och försök igen.',
  ],
  ['latin.txt', Uint8Array.of(0x4d, 0xe5, 0x6c), 'latin.txt är inte sparad som UTF-8'],
  [
    'brev.md',
    'Hej, hur mår du?',
    'brev.md går att läsa, men där finns varken samarbetsområden eller aktiviteter.',
  ],
])('%s is refused in one plain sentence', async (name, content, sentence) => {
  const { exit, said, refused } = await check(name, content);
  expect({ exit, said, lines: refused.length }).toEqual({ exit: 1, said: '', lines: 1 });
  expect(refused[0]).toContain(sentence);
});

test('a file of 50 MB is refused without being read whole', async () => {
  const file = join(folder, 'stor.md');
  await writeFile(file, 'Projekt: A\n');
  await truncate(file, 50_000_000);
  const before = process.memoryUsage().arrayBuffers;
  const { exit, refused } = await checkFile(file);
  expect(exit).toBe(1);
  expect(refused[0]).toBe(
    'stor.md är för stor. En handlingsplan får vara högst 1 MB text. Är det rätt dokument?',
  );
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
});

test('a missing file and a folder are refused by name', async () => {
  await mkdir(join(folder, 'planer'));
  expect((await checkFile(join(folder, 'borta.md'))).refused).toEqual(['Filen borta.md finns inte.']);
  expect((await checkFile(join(folder, 'planer'))).refused).toEqual([
    'planer är en mapp. Ange filen med handlingsplanen.',
  ]);
});
