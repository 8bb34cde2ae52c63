import { expect, test } from 'vitest';
import { readText } from '../support/written-plans.ts';

const outlineOf = (text: string) => {
  const { decided } = readText(text);
  return decided.areas.map(({ name, activities }) => [name, ...activities.map((activity) => activity.name)]);
};

test('labels may come in any order, also with the name in the middle', () => {
  const text = `# Plan
## Stad
Ansvariga: NK
Projekt: Cykelbana
Start: 2022

Ansvariga: NK
Projekt: Tak
Start: 2023`;
  expect(outlineOf(text)).toEqual([['Stad', 'Cykelbana', 'Tak']]);
});

test('names may be items of a list, with what is said of them below', () => {
  const text = `# Plan
## Stad
- **Cykelbana**
  - Ansvariga: NK
  - Start: 2022
- **Tak**
  - Ansvariga: NoU
  - Start: 2023`;
  expect(outlineOf(text)).toEqual([['Stad', 'Cykelbana', 'Tak']]);
});

test('each label may be a heading of its own, when several activities have it so', () => {
  const activity = (name: string) => `### ${name}\n#### Ansvariga\nNK\n#### Aktuellt läge\n\nDet byggs.\n`;
  expect(outlineOf(`# Plan\n## Stad\n${activity('Cykelbana')}${activity('Tak')}`)).toEqual([
    ['Stad', 'Cykelbana', 'Tak'],
  ]);
});

test('a chapter about who is responsible and how it is followed up is no activity', () => {
  const chapters = '### Ansvar\nAlla.\n### Uppföljning\nVarje år.';
  expect(outlineOf(`# Plan\n## Stad\n- Projekt: Tak\n- Start: 2022\n## Arbetssätt\n${chapters}`)).toEqual([
    ['Stad', 'Tak'],
  ]);
});

test('an activity may be a table of labels and texts', () => {
  const table = '| | |\n|---|---|\n| Start | 2022 |\n| Ansvariga | NK |';
  expect(outlineOf(`# Plan\n## Stad\n### Tak\n\n${table}\n### Bana\n\n${table}`)).toEqual([
    ['Stad', 'Tak', 'Bana'],
  ]);
});

test('a table may hold several areas, with the name of each once', () => {
  const text = `# Plan

| Område | Insats | Start |
|---|---|---|
| Stad | Tak | 2022 |
| | Bana | 2023 |
| Skola | Läxhjälp | 2023 |`;
  expect(outlineOf(text)).toEqual([
    ['Stad', 'Tak', 'Bana'],
    ['Skola', 'Läxhjälp'],
  ]);
});

test('a row of a table with its first cell alone is the area of the rows below', () => {
  const text = `# Plan

| Insats | Start | Ansvariga |
|---|---|---|
| **Stad** | | |
| Tak | 2022 | NK |
| **Skola** | | |
| Läxhjälp | 2023 | NK |`;
  expect(outlineOf(text)).toEqual([
    ['Stad', 'Tak'],
    ['Skola', 'Läxhjälp'],
  ]);
});

test('a table with one activity a column is read as well', () => {
  const text =
    '# Plan\n## Stad\n\n| Projekt | Tak | Bana |\n|---|---|---|\n| Start | 2022 | 2023 |\n| Ansvariga | NK | NoU |';
  expect(outlineOf(text)).toEqual([['Stad', 'Tak', 'Bana']]);
});

test('an area may be told by a label before its activities', () => {
  const activity = (name: string) => `Projekt: ${name}\nStart: 2022\n`;
  const text = `# Plan\n\nOmråde: Stad\n${activity('Tak')}${activity('Bana')}Område: Skola\n${activity('Läxhjälp')}`;
  expect(outlineOf(text)).toEqual([
    ['Stad', 'Tak', 'Bana'],
    ['Skola', 'Läxhjälp'],
  ]);
});

test('a long first line of plain text is the title', () => {
  const title = 'Handlingsplan för samverkan mellan Norrby kommun och Norrby universitet 2021-2024';
  const { decided, found } = readText(
    `${title}\n\nInledning\n\nVi gör saker.\n\nStad\n\nProjekt: Tak\nStart: 2022\n`,
    'plan.txt',
  );
  expect(decided.document.title).toBe(title);
  expect(found('text-kept')).toMatchObject([{ heading: 'Inledning', line: 3, to: 5 }]);
});

test('an area spelt nearly alike is one area, and that is said', () => {
  const { decided, found } = readText(
    '# Plan\n## Levande landsbygd\nMål 11\n## Aktiviteter\n### Levande landsbyggd\n- Projekt: Tak\n- Start: 2022',
  );
  expect(decided.areas).toMatchObject([
    { name: 'Levande landsbygd', goals: [11], activities: [{ name: 'Tak' }] },
  ]);
  expect(found('area-spelling')).toMatchObject([
    { written: 'Levande landsbyggd', area: 'Levande landsbygd' },
  ]);
});

test('an unknown label in front of known ones is a kind of activity, and said to be a guess', () => {
  const { activities, found } = readText(
    '# Plan\n## Stad\nMål 11\n\n- Labb: Taket\n- Start: 2022\n- Ansvariga: NK',
  );
  expect(activities).toMatchObject([{ kind: 'Labb', name: 'Taket' }]);
  expect(found('kind-guessed')).toMatchObject([{ line: 5 }]);
});

test('addresses that links hide are told of', () => {
  const { activities, found } = readText(
    '# Plan\n## Stad\n- Projekt: [Taket](https://tak.example)\n- Start: 2022',
  );
  expect(activities).toMatchObject([{ name: 'Taket' }]);
  expect(found('link-left-out')).toMatchObject([{ line: 3, address: 'https://tak.example' }]);
});

test('what names no activity is not made one', () => {
  const { activities, found } = readText(
    '# Plan\n## Stad\nMål 11\n\n- Start: 2022\n- Ansvariga: NK\n- Uppgift: Följa',
  );
  expect(activities).toEqual([]);
  expect(found('fields-without-name')).toMatchObject([{ line: 5, to: 7 }]);
});
