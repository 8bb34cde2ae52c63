import { expect, test } from 'vitest';
import { isPaused, pauseFrom } from '../../src/domain/pause.ts';

const asked = new Date('2026-11-23T07:30:00Z');
const pause = pauseFrom(asked, 30_000);

test.each([
  ['as soon as it is asked for', '2026-11-23T07:30:00Z', true],
  ['until it is over', '2026-11-23T07:30:29.999Z', true],
  ['and not after', '2026-11-23T07:30:30Z', false],
  ['nor where the clock has been put back an hour meanwhile', '2026-11-23T06:30:10Z', false],
])('whoever asks for half a minute is left in peace %s', (_, now, expected) => {
  expect(isPaused(pause, new Date(now))).toBe(expected);
});
