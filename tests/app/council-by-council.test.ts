import { expect, test } from 'vitest';
import { councilByCouncil } from '../../src/app/council-by-council.ts';
import type { LogFields } from '../../src/app/ports.ts';

/** Goes round councils of which some cannot be worked for; tells who was tried and what was logged. */
function aRound(cannot: Set<string>, together = 1) {
  const logged: LogFields[] = [];
  const goRound = councilByCouncil({ error: (fields) => void logged.push(fields) }, 'It failed', {
    together,
  });
  return {
    cannot,
    logged,
    async goes(councils: readonly string[]) {
      const tried: string[] = [];
      const isWhole = await goRound(councils, async (council) => {
        tried.push(council);
        if (cannot.has(council)) throw new Error('It makes no sense');
      });
      return { tried, isWhole };
    },
  };
}

test('one council that fails is named and keeps no other, also of those at the same time', async () => {
  for (const together of [1, 2]) {
    const round = aRound(new Set(['b']), together);
    expect(await round.goes(['a', 'b', 'c', 'd'])).toEqual({ tried: ['a', 'b', 'c', 'd'], isWhole: false });
    expect(round.logged).toMatchObject([{ council: 'b', error: { message: 'It makes no sense' } }]);
  }
});

test('where everybody fails, three are tried and the others wait', async () => {
  const round = aRound(new Set(['a', 'b', 'c', 'd', 'e']));
  expect(await round.goes(['a', 'b', 'c', 'd', 'e'])).toEqual({ tried: ['a', 'b', 'c'], isWhole: false });
});

test('whoever failed comes last the next time, so that three broken councils keep nobody', async () => {
  const round = aRound(new Set(['a', 'b', 'c', 'd']));
  await round.goes(['a', 'b', 'c', 'd', 'e', 'f']);
  expect((await round.goes(['a', 'b', 'c', 'd', 'e', 'f'])).tried).toEqual(['d', 'e', 'f', 'a', 'b', 'c']);
});

test('those that fail take turns, so that one that has healed is found among many broken', async () => {
  const round = aRound(new Set(['a', 'b', 'c', 'd']));
  const councils = ['a', 'b', 'c', 'd'];
  await round.goes(councils);
  await round.goes(councils);
  round.cannot.delete('c');
  const tried = [await round.goes(councils), await round.goes(councils)].flatMap((went) => went.tried);
  expect(tried).toContain('c');
});

test('one that goes on failing is named once, and a round is whole again once it has healed', async () => {
  const round = aRound(new Set(['a']));
  for (const _ of ['first', 'second', 'third'])
    expect(await round.goes(['a', 'b'])).toMatchObject({ isWhole: false });
  expect(round.logged).toMatchObject([{ council: 'a' }]);
  round.cannot.clear();
  expect(await round.goes(['a', 'b'])).toEqual({ tried: ['b', 'a'], isWhole: true });
  round.cannot.add('a');
  await round.goes(['a', 'b']);
  expect(round.logged).toMatchObject([{ council: 'a' }, { council: 'a' }]);
});
