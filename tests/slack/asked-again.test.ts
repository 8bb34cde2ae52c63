import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedAgain } from '../../src/slack/asked-again.ts';
import { matchMenu } from '../../src/slack/blocks/match-menu.ts';
import { questionValue } from '../../src/slack/blocks/question-value.ts';
import { pickedFromMenu } from '../../src/slack/picked-from-menu.ts';
import { parsePlanRequest } from '../../src/slack/plan-request.ts';
import { aReader } from '../support/readers.ts';

const uuid = '0192f0c1-7d3e-7c55-9f0a-0c8f1b2a3d4e';

test('a button brings back exactly the question it was made for, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { question } = parsePlanRequest(`status ${text}`, 'U-ANNA');
      const value = questionValue(uuid, question);
      expect(value.length).toBeLessThanOrEqual(2000);
      expect(askedAgain(value)).toEqual({ council: uuid, question });
    }),
  );
});

test.each([
  undefined,
  '',
  'x',
  '{}',
  'null',
  '{"council":"","question":{"kind":"help"}}',
  '{"council":"c","question":{"kind":"status","about":null,"page":0}}',
  '{"council":"c","question":{"kind":"goals","goal":18,"page":1}}',
  '{"council":"c","question":{"kind":"help"},"more":1}',
])('a value that is no question of ours is refused: %s', (value) => {
  expect(askedAgain(value)).toBeNull();
});

test('an option of a menu asks what the menu is for, about the thing picked', () => {
  const reader = aReader();
  const [menu] = matchMenu(
    [{ by: 'activity', id: uuid, name: 'Cykelvägar', within: null }],
    'owners',
    reader,
  );
  expect(pickedFromMenu(menu?.block_id ?? '', `activity.${uuid}`)).toEqual({
    council: reader.council.id,
    question: { kind: 'owners', about: { by: 'activity', id: uuid }, page: 1 },
  });
});

test.each([
  ['menu.status.c', 'activity'],
  ['menu.status.c', 'person.1'],
  ['menu.help.c', 'activity.1'],
  ['menu.status.', 'activity.1'],
  ['other.status.c', 'activity.1'],
])('a pick that is no question of ours is refused: %s %s', (block, option) => {
  expect(pickedFromMenu(block, option)).toBeNull();
});
