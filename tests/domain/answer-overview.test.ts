import { expect, test } from 'vitest';
import { anActivity, reportingAt } from '../support/activities.ts';
import { ask } from '../support/asking.ts';
import { aPlan } from '../support/plans.ts';
import { anUpdate } from '../support/updates.ts';

const autumn = reportingAt('Hösten 2022', '2022-07-01', '2022-12-31');
const spring = reportingAt('Våren 2023', '2023-01-01', '2023-06-30');

const plan = aPlan({
  activities: [
    anActivity({ name: 'Våren', reporting: spring }),
    anActivity({ name: 'Hösten', reporting: autumn }),
    anActivity({ name: 'Löpande' }),
    anActivity({ name: 'Redan berättat', reporting: autumn, updates: [anUpdate({ on: '2022-10-01' })] }),
    anActivity({ name: 'Utan tid', reporting: { kind: 'unknown', text: null } }),
  ],
});

test('the overview counts, and names what is to be reported next, soonest first', () => {
  expect(ask(plan, { kind: 'overview' }, '2022-11-01')).toMatchObject({
    kind: 'overview',
    title: 'Handlingsplan för samverkan',
    period: { from: '2021-01-01', to: '2024-12-31' },
    counts: [
      { status: 'on_track', count: 1 },
      { status: null, count: 4 },
    ],
    next: [
      {
        reporting: { text: 'Hösten 2022' },
        activities: [{ name: 'Redan berättat' }, { name: 'Hösten' }],
        total: 2,
      },
      { reporting: { text: 'Våren 2023' }, activities: [{ name: 'Våren', late: false }], total: 1 },
    ],
    ongoing: 1,
  });
});

test('what is late stays first until it is reported, and what was reported in time is gone', () => {
  expect(ask(plan, { kind: 'overview' }, '2023-01-01')).toMatchObject({
    next: [
      { reporting: { text: 'Hösten 2022' }, activities: [{ name: 'Hösten', late: true }], total: 1 },
      { reporting: { text: 'Våren 2023' }, activities: [{ late: false }] },
    ],
  });
});

test('a moment when very much is to be reported names some of it and counts it all', () => {
  const activities = Array.from({ length: 30 }, (_, at) =>
    anActivity({ name: `Nr ${at}`, reporting: autumn }),
  );
  expect(ask(aPlan({ activities }), { kind: 'overview' })).toMatchObject({
    next: [{ activities: { length: 4 }, total: 30 }],
  });
});

test('help needs no plan to be read', () => {
  expect(ask(aPlan(), { kind: 'help' })).toEqual({ kind: 'help' });
});
