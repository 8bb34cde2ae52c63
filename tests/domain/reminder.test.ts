import { describe, expect, test } from 'vitest';
import type { CouncilPlan } from '../../src/domain/council-plan.ts';
import { remindedPeople, reminderOf } from '../../src/domain/reminder.ts';
import { reminderPost } from '../../src/domain/reminder-post.ts';
import { anActivity, reportingAt } from '../support/activities.ts';
import { aPlan } from '../support/plans.ts';
import { aContact, aUnit } from '../support/units.ts';
import { anUpdate } from '../support/updates.ts';

const environment = aUnit({ name: 'Miljö', contact: aContact('U-ANNA', { deputy: 'U-BO' }) });
const autumn = reportingAt('Hösten 2022', '2022-07-01', '2022-12-31');
/** Where the council has planned no meetings. */
const only = (plan: CouncilPlan) => ({ plan, meetings: [] });
const planOf = (...activities: Parameters<typeof anActivity>[0][]) =>
  aPlan({
    units: [environment],
    activities: activities.map((says) => anActivity({ seats: ['LK Miljö'], ...says })),
  });

describe('a contact is asked for', () => {
  test.each([
    ['what nobody has ever reported', { name: 'Vindkraft' }, { kind: 'silent', since: null }],
    [
      'what has been silent for eight weeks',
      { name: 'Vindkraft', updates: [anUpdate({ from: 'LK Miljö', on: '2022-09-01' })] },
      { kind: 'silent', since: '2022-09-01' },
    ],
    [
      'what is dated to now',
      { name: 'Vindkraft', reporting: autumn },
      { kind: 'due', text: 'Hösten 2022', to: '2022-12-31' },
    ],
    [
      'what should have been reported, though it was before its time',
      {
        name: 'Vindkraft',
        reporting: reportingAt('Våren 2022', '2022-01-01', '2022-06-30'),
        updates: [anUpdate({ from: 'LK Miljö', on: '2021-12-01' })],
      },
      { kind: 'late', text: 'Våren 2022', to: '2022-06-30' },
    ],
  ])('%s', (_, says, reason) => {
    expect(reminderOf(only(planOf(says)), 'U-ANNA', '2022-11-21')?.items).toMatchObject([{ reason }]);
  });
});

describe('a contact is not asked for', () => {
  test.each([
    ['what was reported this month', { updates: [anUpdate({ from: 'LK Miljö', on: '2022-11-01' })] }],
    [
      'what is done',
      { updates: [anUpdate({ from: 'LK Miljö', on: '2022-01-01', status: 'done' as const })] },
    ],
    [
      'what was said to have nothing new',
      { updates: [anUpdate({ from: 'LK Miljö', on: '2022-11-01', nature: 'nothing-new' as const })] },
    ],
    ['what is dated to next year', { reporting: reportingAt('Våren 2023', '2023-01-01', '2023-06-30') }],
    [
      'what has not begun',
      { start: { text: '2023', from: '2023-01-01', to: '2023-12-31', precision: 'year' as const } },
    ],
  ])('%s', (_, says) => {
    expect(reminderOf(only(planOf({ name: 'Vindkraft', ...says })), 'U-ANNA', '2022-11-21')).toBeNull();
  });
});

test('one party that has reported does not silence the other', () => {
  const plan = aPlan({
    units: [environment],
    activities: [
      anActivity({
        name: 'Vindkraft',
        seats: ['LK Miljö', 'LiU'],
        updates: [anUpdate({ from: 'LiU', on: '2022-11-20' })],
      }),
    ],
  });
  expect(reminderOf(only(plan), 'U-ANNA', '2022-11-21')?.items).toHaveLength(1);
  expect(reminderPost(only(plan), '2022-11-21')?.awaited).toMatchObject([
    { missing: [{ party: 'LK', unit: 'Miljö' }], reported: [{ party: 'LiU', unit: null }] },
  ]);
});

test('the deputy is asked while the contact is away, and says so', () => {
  const away = aUnit({
    name: 'Miljö',
    contact: aContact('U-ANNA', { deputy: 'U-BO', away: { from: '2022-11-20', to: '2022-11-30' } }),
  });
  const plan = aPlan({ units: [away], activities: [anActivity({ name: 'Vindkraft', seats: ['LK Miljö'] })] });
  expect(remindedPeople(plan, '2022-11-21')).toEqual(['U-BO']);
  expect(reminderOf(only(plan), 'U-ANNA', '2022-11-21')).toBeNull();
  expect(reminderOf(only(plan), 'U-BO', '2022-11-21')?.items).toMatchObject([{ standsIn: true }]);
});

test('what is late comes first', () => {
  const late = reportingAt('Våren 2022', '2022-01-01', '2022-06-30');
  const plan = planOf({ name: 'Läxhjälp' }, { name: 'Vindkraft', reporting: late });
  expect(reminderOf(only(plan), 'U-ANNA', '2022-11-21')?.items.map(({ name }) => name)).toEqual([
    'Vindkraft',
    'Läxhjälp',
  ]);
});

test('the channel hears of vacancies with what is awaited, and of nothing where nothing is', () => {
  const vacant = aPlan({ activities: [anActivity({ name: 'Vindkraft', seats: ['LK Miljö'] })] });
  expect(reminderPost(only(vacant), '2022-11-21')?.vacant).toEqual([{ party: 'LK', unit: 'Miljö' }]);
  const fresh = planOf({ name: 'Vindkraft', updates: [anUpdate({ from: 'LK Miljö', on: '2022-11-20' })] });
  expect(reminderPost(only(fresh), '2022-11-21')).toBeNull();
});
