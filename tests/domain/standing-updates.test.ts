import { expect, test } from 'vitest';
import { standingUpdates, type WrittenUpdate } from '../../src/domain/standing-updates.ts';
import { anUpdate } from '../support/updates.ts';

type Says = Parameters<typeof anUpdate>[0] & Partial<Pick<WrittenUpdate, 'revises' | 'withdrawal'>>;

function written(id: string, { revises = null, withdrawal = null, ...says }: Says): WrittenUpdate {
  const { editedAt: _, ...update } = anUpdate({ ...says, id });
  return { ...update, revises, withdrawal };
}

const march = new Date('2022-03-01T12:00:00Z');
const april = new Date('2022-04-01T12:00:00Z');
const may = new Date('2022-05-01T12:00:00Z');

test('an update that nobody touched stands as it was written', () => {
  const { updates, formerUpdates } = standingUpdates([written('one', { at: march })]);
  expect(updates).toMatchObject([{ id: 'one', at: march, editedAt: null }]);
  expect(formerUpdates).toEqual([]);
});

test('the latest wording stands at the time of the first, with every earlier wording kept', () => {
  const { updates, formerUpdates } = standingUpdates([
    written('third', { at: may, revises: 'second' }),
    written('second', { at: april, revises: 'first' }),
    written('first', { at: march }),
  ]);
  expect(updates).toMatchObject([{ id: 'third', at: march, editedAt: may }]);
  expect(formerUpdates).toMatchObject([
    { id: 'second', at: march, ended: { as: 'reworded', at: may, by: 'U-ANNA' } },
    { id: 'first', at: march, ended: { as: 'reworded', at: april, by: 'U-ANNA' } },
  ]);
});

test('what is reworded after another update was given does not become the newest', () => {
  const { updates } = standingUpdates([
    written('again', { at: may, revises: 'old' }),
    written('newer', { at: april }),
    written('old', { at: march }),
  ]);
  expect(updates.map(({ id }) => id)).toEqual(['newer', 'again']);
});

test('former updates are newest first too, by when they were first given', () => {
  const { formerUpdates } = standingUpdates([
    written('third of old', { at: new Date('2022-07-01'), revises: 'second of old' }),
    written('second of old', { at: may, revises: 'old' }),
    written('newer', { at: april, withdrawal: { at: may, by: 'U-BO' } }),
    written('old', { at: march }),
  ]);
  expect(formerUpdates.map(({ id }) => id)).toEqual(['newer', 'second of old', 'old']);
});

test('a withdrawn update does not stand, nor does what it was worded as before', () => {
  const { updates, formerUpdates } = standingUpdates([
    written('again', { at: april, revises: 'old', withdrawal: { at: may, by: 'U-COORD' } }),
    written('old', { at: march }),
  ]);
  expect(updates).toEqual([]);
  expect(formerUpdates.map(({ id, ended }) => [id, ended.as, ended.by])).toEqual([
    ['again', 'withdrawn', 'U-COORD'],
    ['old', 'reworded', 'U-ANNA'],
  ]);
});

test('a registered update is reworded by its registrar, not by its author', () => {
  const registered = { by: 'U-COORD', source: 'mail' } as const;
  const { formerUpdates } = standingUpdates([
    written('again', { at: april, revises: 'old', registered }),
    written('old', { at: march, registered }),
  ]);
  expect(formerUpdates[0]?.ended.by).toBe('U-COORD');
});
