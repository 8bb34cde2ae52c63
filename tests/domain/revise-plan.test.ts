import { expect, test } from 'vitest';
import type { Activity } from '../../src/domain/council-plan.ts';
import { revisePlan } from '../../src/domain/revise-plan.ts';
import { anActivity } from '../support/activities.ts';
import { asDecided } from '../support/decided-plans.ts';
import { aPlan } from '../support/plans.ts';

const wind = anActivity({ name: 'Vindkraft i hamnen', situation: 'Förstudien är klar.' });
const heat = anActivity({ name: 'Spillvärme' });
const bikes = anActivity({ name: 'Cykelbanor', area: 'Hållbar stad' });

const inForce = (...activities: readonly Activity[]) => ({ current: aPlan({ activities }), ended: [] });
const document = (...activities: readonly Activity[]) => asDecided(aPlan({ activities }));
const idsOf = (revision: ReturnType<typeof revisePlan>) =>
  revision.areas.flatMap(({ activities }) => activities.map(({ continues }) => continues));

test('the same document again changes nothing', () => {
  const revision = revisePlan(inForce(wind, heat, bikes), document(wind, heat, bikes));
  expect(revision.changes).toEqual([]);
  expect(idsOf(revision)).toEqual([wind.id, heat.id, bikes.id]);
});

test('in a first plan, all is added', () => {
  const revision = revisePlan(null, document(wind));
  expect(revision.changes).toEqual([
    { kind: 'area-added', area: 'Hållbar tillväxt' },
    { kind: 'added', activity: wind.name },
  ]);
});

test('spaces, quotes, case and a full stop do not make another activity', () => {
  const written = { ...wind, name: 'VINDKRAFT  i “hamnen”.' };
  expect(revisePlan(inForce(wind), document(written))).toMatchObject({
    ended: [],
    changes: [{ kind: 'renamed', activity: written.name, was: wind.name }],
  });
});

test('what is new is added and what is gone is ended', () => {
  expect(revisePlan(inForce(wind, heat), document(wind, bikes))).toMatchObject({
    ended: [heat.id],
    changes: [
      { kind: 'area-added', area: 'Hållbar stad' },
      { kind: 'added', activity: bikes.name },
      { kind: 'ended', activity: heat.name },
    ],
  });
});

test('an activity in another area has moved and is the same', () => {
  const moved = { ...heat, area: bikes.area };
  const revision = revisePlan(inForce(wind, heat, bikes), document(wind, moved, bikes));
  expect(idsOf(revision)).toEqual([wind.id, heat.id, bikes.id]);
  expect(revision.changes).toEqual([
    { kind: 'moved', activity: heat.name, from: 'Hållbar tillväxt', to: 'Hållbar stad' },
  ]);
});

test('only the decided words that differ are told', () => {
  const now = { ...wind, situation: 'Bygget har börjat.', goals: [7, 13] };
  expect(revisePlan(inForce(wind), document(now)).changes).toEqual([
    { kind: 'changed', activity: wind.name, fields: ['goals', 'situation'] },
  ]);
});

test('an ended activity that comes back is the same again', () => {
  const earlier = { ...inForce(wind), ended: [{ id: heat.id, name: heat.name }] };
  const revision = revisePlan(earlier, document(wind, heat));
  expect(idsOf(revision)).toEqual([wind.id, heat.id]);
  expect(revision.changes).toEqual([{ kind: 'resumed', activity: heat.name }]);
});

test('two activities of one name both live on, each with its own words', () => {
  const first = anActivity({ name: 'Examensarbeten', id: 'activity:1', situation: 'Hos kommunen.' });
  const second = anActivity({ name: 'Examensarbeten', id: 'activity:2', situation: 'Hos föreningarna.' });
  const revision = revisePlan(inForce(first, second), document(second, first));
  expect(idsOf(revision)).toEqual(['activity:2', 'activity:1']);
  expect(revision.changes).toEqual([{ kind: 'reordered' }]);
});

test('another order is a change of its own, of activities and of areas', () => {
  expect(revisePlan(inForce(wind, heat), document(heat, wind)).changes).toEqual([{ kind: 'reordered' }]);
  expect(revisePlan(inForce(wind, bikes), document(bikes, wind)).changes).toEqual([{ kind: 'reordered' }]);
});

test('an area under a new name keeps its activities and its place', () => {
  const renamed = {
    ...aPlan({ activities: [wind, heat] }),
    areas: [{ id: wind.area, name: 'Tillväxt', text: null, goals: [] }],
  };
  const revision = revisePlan(inForce(wind, heat), asDecided(renamed));
  expect(revision.areas[0]?.continues).toBe(wind.area);
  expect(revision.changes).toEqual([{ kind: 'area-renamed', area: 'Tillväxt', was: 'Hållbar tillväxt' }]);
});

test('what the document says of itself is told field by field', () => {
  const plan = aPlan({ activities: [wind] });
  const now = {
    ...plan,
    document: { ...plan.document, status: 'Antagen' },
    period: null,
    crossCuttingGoals: [5],
  };
  expect(revisePlan({ current: plan, ended: [] }, asDecided(now)).changes).toEqual([
    { kind: 'document', fields: ['status', 'period', 'crossCuttingGoals'] },
  ]);
});

test('a document without activities ends them all and says so', () => {
  const revision = revisePlan(inForce(wind, heat), document());
  expect(revision.ended).toEqual([wind.id, heat.id]);
});
