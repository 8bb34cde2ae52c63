import { expect, test } from 'vitest';
import { isNearName, isNearSpelling } from '../../src/domain/near-spelling.ts';

test.each([
  ['aterrapportering', 'atterrapporering'],
  ['ansvariga', 'asvariga'],
  ['hallbarhetsmal', 'hallbarehtsmal'],
])('%s and %s are one word', (one, other) => {
  expect(isNearSpelling(one, other)).toBe(true);
});

test.each([
  ['start', 'smart'],
  ['projekt', 'objekt'],
  ['ansvar', 'uppgift'],
  ['enhet12', 'enhet13'],
])('%s and %s are two', (one, other) => {
  expect(isNearSpelling(one, other)).toBe(false);
});

test('names are compared word by word', () => {
  expect(isNearName('hallbar stadsutveckling', 'hallbar stadsutvekling')).toBe(true);
  expect(isNearName('omrade a', 'omrade b')).toBe(false);
  expect(isNearName('hallbar tillvaxt', 'hallbar valfard')).toBe(false);
});
