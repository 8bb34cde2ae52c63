import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkCommand } from '../../src/terminal/check-command.ts';
import { keptOutput } from '../support/kept-output.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const precision = z.enum(['day', 'month', 'season', 'quarter', 'half-year', 'year']);
const text = z.string().nullable();
const date = z.strictObject({ text: z.string(), from: day, to: day, precision });
const noDate = z.strictObject({ text: z.string(), from: z.null(), to: z.null(), precision: z.null() });
const goals = z.array(z.number().int().min(1).max(17));

const promised = z.strictObject({
  document: z.strictObject({
    title: text,
    type: text,
    adoptedBy: text,
    status: text,
    validity: text,
    diarienummer: text,
    responsible: text,
    addressedTo: text,
    reviewedAt: text,
    revisedAt: text,
    relatedDocuments: text,
    keywords: text,
  }),
  period: z.strictObject({ from: day, to: day }).nullable(),
  parties: z.array(z.strictObject({ short: z.string(), name: z.string() })),
  crossCuttingGoals: goals,
  areas: z.array(
    z.strictObject({
      name: z.string(),
      goals,
      activities: z.array(
        z.strictObject({
          name: z.string(),
          kind: z.string(),
          description: text,
          goals,
          start: z.union([date, noDate, z.null()]),
          milestones: z.array(date),
          situation: text,
          responsible: z.array(z.strictObject({ party: z.string(), unit: text })),
          task: text,
          reporting: z.union([
            z.strictObject({ kind: z.enum(['ongoing', 'recurring', 'unknown']), text }),
            z.strictObject({ kind: z.literal('dated'), text: z.string(), from: day, to: day }),
          ]),
        }),
      ),
    }),
  ),
  findings: z.array(
    z.strictObject({
      severity: z.enum(['warning', 'note']),
      code: z.string(),
      line: z.number().int().positive().nullable(),
      message: z.string().min(10),
    }),
  ),
});

async function checkJson(file: string, language: 'sv' | 'en' = 'sv') {
  const output = keptOutput();
  expect(await checkCommand({ file, json: true, language }, output)).toBe(0);
  return promised.parse(JSON.parse(output.said.join('\n')));
}

test.each([
  'docs/examples/handlingsplan-2021-2024.md',
  'tests/documents/plans/vastmark.md',
  'tests/documents/plans/sjoberga.txt',
])('%s is told to a program exactly as promised', async (file) => {
  const said = await checkJson(file);
  expect(Object.keys(said)).toEqual([
    'document',
    'period',
    'parties',
    'crossCuttingGoals',
    'areas',
    'findings',
  ]);
  expect(Object.keys(said.areas[0]?.activities[0] ?? {})).toEqual([
    'name',
    'kind',
    'description',
    'goals',
    'start',
    'milestones',
    'situation',
    'responsible',
    'task',
    'reporting',
  ]);
});

test('messages are in the language asked for, all else is the same', async () => {
  const [swedish, english] = [
    await checkJson('tests/documents/plans/vastmark.md'),
    await checkJson('tests/documents/plans/vastmark.md', 'en'),
  ];
  expect({ ...english, findings: [] }).toEqual({ ...swedish, findings: [] });
  expect(swedish.findings.map(({ message }) => message)).toContain(
    'Mål 18 för ”Examensjobb på tvären” finns inte i Agenda 2030.',
  );
  expect(english.findings.map(({ message }) => message)).toContain(
    'Goal 18 of “Examensjobb på tvären” is not a goal of Agenda 2030.',
  );
});
