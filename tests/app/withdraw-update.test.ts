import { expect, test } from 'vitest';
import { heldStorage } from '../support/held-storage.ts';
import { idOf, reportingCouncil } from '../support/reporting-council.ts';

const held = heldStorage();

const year = 365 * 24 * 3_600_000;
const asking = (kind: 'discuss' | 'decide', text: string) => ({ words: { question: { kind, text } } });

test('whoever wrote an update may take it back at any time, and what was said before stands again', async () => {
  const council = await reportingCouncil(held.storage);
  const first = await council.sends('U-ANNA', { words: { status: 'at_risk' } });
  const second = idOf(await council.sends('U-ANNA', { words: { status: 'done' } }));
  council.clock.advance(year);
  expect(await council.takesBack('U-ANNA', second)).toMatchObject({
    outcome: 'withdrawn',
    update: { id: second, ended: { as: 'withdrawn' } },
    activity: { updates: [{ status: 'at_risk' }] },
  });
  const wind = await council.wind();
  expect(wind.updates).toMatchObject([{ id: idOf(first), status: 'at_risk' }]);
  expect(wind.formerUpdates).toMatchObject([
    { id: second, status: 'done', ended: { as: 'withdrawn', by: 'U-ANNA', at: council.clock.now() } },
  ]);
});

test('taken back twice it is taken back once', async () => {
  const council = await reportingCouncil(held.storage);
  const update = idOf(await council.sends('U-ANNA'));
  await council.takesBack('U-ANNA', update);
  expect(await council.takesBack('U-KARIN', update)).toMatchObject({ outcome: 'already' });
  expect((await council.wind()).formerUpdates).toMatchObject([{ ended: { by: 'U-ANNA' } }]);
});

test('who takes back an earlier wording takes back the update', async () => {
  const council = await reportingCouncil(held.storage);
  const first = idOf(await council.sends('U-ANNA'));
  await council.sends('U-ANNA', { revises: first });
  await council.takesBack('U-ANNA', first);
  const wind = await council.wind();
  expect(wind.updates).toEqual([]);
  expect(wind.formerUpdates.map(({ ended }) => ended.as)).toEqual(['withdrawn', 'reworded']);
});

test('what was taken back meanwhile is not reworded', async () => {
  const council = await reportingCouncil(held.storage);
  const first = idOf(await council.sends('U-ANNA'));
  await council.sends('U-ANNA', { revises: first });
  await council.takesBack('U-ANNA', first);
  expect(await council.sends('U-ANNA', { revises: first })).toEqual({ outcome: 'refused', why: 'gone' });
});

test.each([
  ['the coordinator who registered it', 'U-KARIN', { onBehalf: { source: 'mail' } }, 'withdrawn'],
  ['a coordinator', 'U-KARIN', {}, 'withdrawn'],
  ['the deputy who did not write it', 'U-BO', {}, 'refused'],
  ['another party’s contact', 'U-LISA', {}, 'refused'],
] as const)('%s may take back an update or may not', async (_, user, sent, outcome) => {
  const council = await reportingCouncil(held.storage);
  const update = idOf(await council.sends('onBehalf' in sent ? 'U-KARIN' : 'U-ANNA', sent));
  expect(await council.takesBack(user, update)).toMatchObject({ outcome });
});

test('an update that is not there cannot be taken back', async () => {
  const council = await reportingCouncil(held.storage);
  expect(await council.takesBack('U-KARIN', 'update:none')).toEqual({ outcome: 'refused', why: 'gone' });
});

test('a question that came with a report is raised, and reworded with it', async () => {
  const council = await reportingCouncil(held.storage);
  const first = idOf(await council.sends('U-ANNA', asking('discuss', 'Ska vi vänta?')));
  const [raised] = (await council.wind()).questions;
  expect(raised).toMatchObject({ kind: 'discuss', text: 'Ska vi vänta?', author: 'U-ANNA', update: first });

  const again = idOf(await council.sends('U-ANNA', { revises: first, ...asking('decide', 'Ska vi sluta?') }));
  expect((await council.wind()).questions).toEqual([
    { ...raised, kind: 'decide', text: 'Ska vi sluta?', update: again },
  ]);
  await council.sends('U-ANNA', { revises: again });
  expect((await council.wind()).questions).toEqual([]);
});
