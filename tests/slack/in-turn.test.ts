import { expect, test } from 'vitest';
import { inTurn } from '../../src/slack/in-turn.ts';

const gate = () => Promise.withResolvers<void>();

test('what is asked for while one waits its turn is done once for all of them', async () => {
  const turn = inTurn();
  const done: string[] = [];
  const first = gate();
  const running = turn('anna', async () => {
    await first.promise;
    done.push('first');
  });
  const waiting = turn('anna', async () => void done.push('second'));
  const alsoWaiting = turn('anna', async () => void done.push('third'));
  await turn('bo', async () => void done.push('another'));
  first.resolve();
  await Promise.all([running, waiting, alsoWaiting]);
  expect(done).toEqual(['another', 'first', 'second']);
  await turn('anna', async () => void done.push('fourth'));
  expect(done.at(-1)).toBe('fourth');
});

test('what fails does not keep the next from its turn', async () => {
  const turn = inTurn();
  const first = gate();
  const running = turn('anna', () => first.promise);
  const waiting = turn('anna', async () => undefined);
  first.reject(new Error('no'));
  await expect(running).rejects.toThrow('no');
  await expect(waiting).resolves.toBeUndefined();
});
