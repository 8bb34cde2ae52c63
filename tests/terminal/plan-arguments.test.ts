import { expect, test } from 'vitest';
import { readArguments } from '../../src/terminal/plan-arguments.ts';

const asked = (...words: string[]) => readArguments(words).asked;
const place = ['--workspace', 'T012AB', '--channel', 'C012AB'];

test('check takes a file, and says it as JSON when asked', () => {
  expect(asked('check', 'plan.md', '--json')).toEqual({ command: 'check', file: 'plan.md', json: true });
});

test('import needs a file and the place whose council it is for', () => {
  expect(asked('import', 'plan.md', ...place)).toEqual({
    command: 'import',
    file: 'plan.md',
    workspace: 'T012AB',
    channel: 'C012AB',
  });
});

test('a contact may have a deputy', () => {
  const words = ['contact', '--unit', 'Miljökontoret', '--user', 'U012AB', '--deputy', 'W012AB', ...place];
  expect(asked(...words)).toMatchObject({ unit: 'Miljökontoret', user: 'U012AB', deputy: 'W012AB' });
});

test('a coordinator is added or removed, for a party or for the whole council', () => {
  expect(asked('coordinator', '--add', 'U012AB', '--party', 'LK', ...place)).toEqual({
    command: 'coordinator',
    change: 'add',
    user: 'U012AB',
    party: 'LK',
    workspace: 'T012AB',
    channel: 'C012AB',
  });
  expect(asked('coordinator', '--remove', 'U012AB', ...place)).toMatchObject({
    change: 'remove',
    user: 'U012AB',
    party: null,
  });
});

test('forgetting somebody takes two steps', () => {
  expect(asked('forget', '--user', 'U012AB')).toEqual({ command: 'forget', user: 'U012AB', yes: false });
  expect(asked('forget', '--user', 'U012AB', '--yes')).toMatchObject({ yes: true });
  expect(asked('data', '--user', 'U012AB')).toEqual({ command: 'data', user: 'U012AB' });
});

test.each([
  ['nothing at all', [], { wrong: 'missingCommand' }],
  ['a command that does not exist', ['improt'], { wrong: 'unknownCommand', word: 'improt' }],
  [
    'a word that looks like a command only to a machine',
    ['toString'],
    { wrong: 'unknownCommand', word: 'toString' },
  ],
  ['no file', ['check'], { wrong: 'missing', command: 'check', options: ['FILE'] }],
  [
    'no place',
    ['import', 'a.md'],
    { wrong: 'missing', command: 'import', options: ['--workspace', '--channel'] },
  ],
  ['an option misspelt', ['check', 'a.md', '--jsno'], { wrong: 'unknownOption', word: '--jsno' }],
  ['an option of another command', ['backup', '--json'], { wrong: 'unknownOption', word: '--json' }],
  ['a name without quotes', ['check', 'my', 'plan.md'], { wrong: 'tooMany', word: 'plan.md' }],
  [
    "a channel's name where its id is needed",
    ['import', 'a.md', '--workspace', 'T012AB', '--channel', '#plan'],
    { wrong: 'malformed', option: '--channel', example: 'C0123ABCD' },
  ],
  [
    'a coordinator both added and removed',
    ['coordinator', '--add', 'U012AB', '--remove', 'U034CD', ...place],
    { wrong: 'either', command: 'coordinator', options: ['--add', '--remove'] },
  ],
  [
    'a coordinator neither added nor removed',
    ['coordinator', ...place],
    { wrong: 'either', command: 'coordinator', options: ['--add', '--remove'] },
  ],
  [
    'a name where an id is needed',
    ['coordinator', '--add', '@anna', ...place],
    { wrong: 'malformed', option: '--add', example: 'U0123ABCD' },
  ],
  [
    'a language it does not speak',
    ['backup', '--language', 'no'],
    { wrong: 'malformed', option: '--language', example: 'sv' },
  ],
  [
    'an option without its value',
    ['import', 'a.md', '--channel', 'C012AB', '--workspace'],
    { wrong: 'missing', command: 'import', options: ['--workspace'] },
  ],
])('%s is wrong usage, and is named', (_, words, expected) => {
  expect(asked(...words)).toEqual(expected);
});
