import fc from 'fast-check';
import type { Activity, CouncilPlan } from '../../src/domain/council-plan.ts';
import { statuses } from '../../src/domain/status.ts';
import { anActivity, areaId, reportingAt } from './activities.ts';
import { aPlan } from './plans.ts';
import { aContact, aUnit } from './units.ts';
import { anUpdate } from './updates.ts';

const family = '👩‍👩‍👧‍👦';

/** Text as bad as it gets: mentions, markup, quotes, families of emoji, blank or far too long. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    ' ',
    '<!channel> <@U1> <https://example.org|bank> *& ~_`',
    family.repeat(400),
    '"\\\n'.repeat(2000),
    'å'.repeat(9000),
  ),
);
const longName = fc.oneof(text, fc.constant('Enheten för samverkan '.repeat(30)));
const goals = fc.uniqueArray(fc.integer({ min: 1, max: 17 }));
const seat = fc.constantFrom(
  ...Array.from({ length: 30 }, (_, at) => (at % 3 === 0 ? `P${at}` : `P${at} Enhet ${at}`)),
);

const update = fc
  .record({ from: seat, status: fc.option(fc.constantFrom(...statuses)), text, nextStep: fc.option(text) })
  .map((says) => anUpdate(says));

const activity = fc.record({
  name: longName,
  kind: text,
  description: fc.option(text),
  situation: fc.option(text),
  task: fc.option(text),
  goals,
  seats: fc.uniqueArray(seat, { maxLength: 30 }),
  reporting: text.map((words) => reportingAt(words, '2022-01-01', '2022-06-30')),
  milestones: fc.array(
    text.map((words) => reportingAt(words, '2022-01-01', '2022-06-30')),
    { maxLength: 30 },
  ),
  updates: fc.array(update, { maxLength: 12 }),
});

/** Plans of up to 25 activities that no sane council would write, but that Slack must be able to show all the same. */
export const unrulyPlans: fc.Arbitrary<CouncilPlan> = fc
  .record({
    title: fc.option(text),
    areas: fc.array(longName, { minLength: 1, maxLength: 4 }),
    activities: fc.array(activity, { minLength: 1, maxLength: 25 }),
  })
  .map(({ title, areas, activities }) => {
    const placed = activities.map(
      (says, at): Activity => ({
        ...anActivity(says),
        id: `activity:${at}`,
        area: areaId(`${at % areas.length}`),
      }),
    );
    const named = areas.map((name, at) => ({ id: areaId(`${at}`), name, text: null, goals: [] }));
    const plan = aPlan({ areas: named, activities: placed });
    return {
      ...plan,
      units: plan.units.map((unit) => aUnit({ ...unit, contact: aContact('U0ANNA', { deputy: 'U0BO' }) })),
      parties: plan.parties.map((party, at) => (at % 4 === 0 ? { ...party, name: 'Ö'.repeat(500) } : party)),
      document: { ...plan.document, title },
    };
  });
