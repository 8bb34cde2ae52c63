import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/domain/fold.ts';

test.each([
  ['Miljö- och samhällsbyggnadsförvaltningen', 'miljo och samhallsbyggnadsforvaltningen'],
  ['“Viable\u00a0 Cities”', 'viable cities'],
  ['LK (Hållbarhetsenheten/ Näringsliv)', 'lk hallbarhetsenheten naringsliv'],
  ['Ha\u030allbar – STAD', 'hallbar stad'],
  ['S:t Lars', 's t lars'],
  ['København', 'kobenhavn'],
])('"%s" is matched as "%s"', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));

test('what is folded once stays as it is', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: 'grapheme' })), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
