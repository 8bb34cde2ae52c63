import { expect, test } from 'vitest';
import { likelyRename } from '../../src/domain/likely-rename.ts';
import { revisePlan } from '../../src/domain/revise-plan.ts';
import { anActivity } from '../support/activities.ts';
import { asDecided } from '../support/decided-plans.ts';
import { aPlan } from '../support/plans.ts';

const story = 'Studenter och företag möts en gång i månaden för att lösa en verklig uppgift tillsammans.';
const mentors = anActivity({ name: 'Mentorer', description: story, goals: [8], seats: ['LK Näringslivet'] });

test.each([
  ['a name with more to it', { name: 'Mentorer för unga' }],
  ['a slip of the pen', { name: 'Mentorrer' }],
  ['another name for the same story', { name: 'Kunskapsbroar', goals: [8, 9] }],
])('%s is the same activity', (_, change) => {
  expect(likelyRename(mentors, { ...mentors, ...change })).toBe('certain');
});

test.each([
  ['another story by others', anActivity({ name: 'Kunskapsbroar', description: 'Något annat.' }), 'no'],
  [
    'a longer name that nothing else bears out',
    anActivity({ name: 'Mentorer för unga', goals: [4] }),
    'perhaps',
  ],
  ['another stage', { ...mentors, name: 'Mentorer 2' }, 'perhaps'],
  [
    'the same story by others',
    { ...mentors, name: 'Broar', responsible: [{ party: 'LiU', unit: null }] },
    'perhaps',
  ],
])('%s is not taken for it', (_, other, likelihood) => {
  expect(likelyRename(mentors, other)).toBe(likelihood);
});

test('the same story of another place is another activity until somebody says otherwise', () => {
  const park = anActivity({ name: 'Park i Vasastaden', description: story });
  expect(likelyRename(park, { ...park, name: 'Park i Ryd' })).toBe('perhaps');
  expect(likelyRename(park, { ...park, name: 'Park i Vassastaden' })).toBe('certain');
  expect(likelyRename(park, { ...park, name: 'Stadspark' })).toBe('certain');
});

test('what all say alike is no sign of being the same', () => {
  const bare = anActivity({ name: 'Vindkraft' });
  expect(likelyRename(bare, { ...bare, name: 'Spillvärme' })).toBe('no');
});

test('a renamed activity lives on, and is told as renamed', () => {
  const now = { ...mentors, name: 'Mentorer för unga' };
  const revision = revisePlan(earlier(mentors), asDecided(aPlan({ activities: [now] })));
  expect(revision.areas[0]?.activities[0]?.continues).toBe(mentors.id);
  expect(revision.changes).toEqual([{ kind: 'renamed', activity: 'Mentorer för unga', was: 'Mentorer' }]);
});

test('where two could be the renamed one, neither is taken', () => {
  const [one, other] = [
    { ...mentors, name: 'Broar' },
    { ...mentors, name: 'Mentorer för unga' },
  ];
  const revision = revisePlan(earlier(mentors), asDecided(aPlan({ activities: [one, other] })));
  expect(revision.ended).toEqual([mentors.id]);
  expect(revision.changes.map(({ kind }) => kind)).toEqual(['added', 'added', 'ended']);
});

test('a likeness that is not enough is a hint, and nothing is joined', () => {
  const next = { ...mentors, name: 'Mentorer 2' };
  const revision = revisePlan(earlier(mentors), asDecided(aPlan({ activities: [next] })));
  expect(revision.ended).toEqual([mentors.id]);
  expect(revision.changes).toContainEqual({
    kind: 'perhaps-renamed',
    activity: 'Mentorer 2',
    was: 'Mentorer',
  });
});

function earlier(...activities: readonly (typeof mentors)[]) {
  return { current: aPlan({ activities }), ended: [] };
}
