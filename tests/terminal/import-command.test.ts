import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importCommand } from '../../src/terminal/import-command.ts';
import { aClock } from '../support/clock.ts';
import { keptOutput } from '../support/kept-output.ts';
import { plansInMemory } from '../support/plans-in-memory.ts';

const place = { workspace: 'T0SAMVERKAN', channel: 'C0SAMVERKAN' };
const plan = `# Handlingsplan för samverkan mellan Ängby kommun och Ängby högskola 2024-2026

Ängby kommun (ÄK) och Ängby högskola (ÄH) arbetar tillsammans.

## Hållbar stad

- **Projekt:** Cykelbanor
- **Hållbarhetsmål:** 11
- **Start:** Våren 2024
- **Ansvariga:** ÄK (Gatukontoret) ÄH (Transportinstitutet)
- **Samverkansrådets uppgift:** Följa projektet.
- **Återrapportering i Samverkansrådet:** Hösten 2024.

- **Projekt:** Läxhjälp
- **Hållbarhetsmål:** 4
- **Start:** Hösten 2024
- **Ansvariga:** ÄK (Skolkontoret)
- **Samverkansrådets uppgift:** Följa projektet.
- **Återrapportering i Samverkansrådet:** Fortlöpande.
`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handslag-import-'));
});
afterAll(() => rm(folder, { recursive: true }));

function aCommand() {
  const deps = { ...plansInMemory(), clock: aClock() };
  return {
    deps,
    async imports(text: string | null, language: 'sv' | 'en' = 'sv') {
      const file = join(folder, text === null ? 'saknas.md' : 'plan.md');
      if (text !== null) await writeFile(file, text);
      const output = keptOutput();
      const exit = await importCommand(deps, { file, language, ...place }, output);
      return { exit, said: output.said.join('\n'), refused: output.refused.join('\n') };
    },
  };
}

test('a plan is read in, and it says what it holds', async () => {
  const { exit, said } = await aCommand().imports(plan);
  expect(exit).toBe(0);
  expect(said).toContain('är nu planen för samverkansrådet i kanalen C0SAMVERKAN');
  expect(said).toContain('Den har 1 samarbetsområde och 2 aktiviteter. Den nämner 2 parter.');
  expect(said).toMatch(/npm run plan -- check \S+plan\.md/);
});

test('read in again unchanged, it says so and stores nothing', async () => {
  const { deps, imports } = aCommand();
  await imports(plan);
  expect(await imports(plan)).toMatchObject({ exit: 0, said: expect.stringContaining('inget har ändrats') });
  const council = await deps.plans.councilIn(place);
  expect((await deps.plans.snapshot(council?.id ?? ''))?.plan.revision).toBe(1);
});

test('a new version tells each change in a line', async () => {
  const { imports } = aCommand();
  await imports(plan);
  const next = plan
    .replace('Våren 2024', 'Hösten 2025')
    .replace('Läxhjälp', 'Sommarskola')
    .replace('Skolkontoret', 'Fritid');
  const { said } = await imports(next);
  expect(said.split('\n')).toEqual(
    expect.arrayContaining([
      '- Ändrad: Cykelbanor (start)',
      '- Ny: Sommarskola',
      '- Avslutad: Läxhjälp (historiken finns kvar)',
    ]),
  );
  expect((await imports(plan, 'en')).said).toContain('- Back, with its history: Läxhjälp');
});

test.each([
  ['a file that is not there', null],
  ['an empty file', ''],
  ['a letter', 'Hej Anna!\n\nTack för senast. Vi ses på tisdag.\n'],
  ['a picture', '\u0000\u0001\u0002PNG'],
])('%s is refused in one sentence, and makes no council', async (_, text) => {
  const { deps, imports } = aCommand();
  const { exit, said, refused } = await imports(text);
  expect({ exit, said }).toEqual({ exit: 1, said: '' });
  expect(refused.split('\n')).toHaveLength(1);
  expect(await deps.plans.councilIn(place)).toBeNull();
});
