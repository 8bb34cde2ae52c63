import fc from 'fast-check';
import type { Activity, CouncilPlan } from '../../src/domain/council-plan.ts';
import { statuses } from '../../src/domain/status.ts';
import { anActivity, areaId, reportingAt } from './activities.ts';
import { aPlan } from './plans.ts';
import { aQuestion } from './questions.ts';
import { aContact, aUnit } from './units.ts';
import { aFormerUpdate, anUpdate } from './updates.ts';

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

const registered = fc.record({ by: fc.option(fc.constant('U0BO')), source: fc.constant('mail' as const) });
const said = fc.record({
  from: seat,
  nature: fc.constantFrom('report', 'nothing-new'),
  author: fc.option(fc.constant('U0ANNA')),
  status: fc.option(fc.constantFrom(...statuses)),
  text,
  nextStep: fc.option(text),
  link: fc.option(fc.constantFrom('javascript:alert(1)', `https://example.org/${'å"'.repeat(160)}`)),
  registered: fc.option(registered),
  editedAt: fc.option(fc.constant(new Date('2022-03-02T12:00:00Z'))),
});
const update = said.map(anUpdate);
const former = fc
  .tuple(fc.constantFrom('withdrawn', 'reworded'), said)
  .map(([as, says]) => aFormerUpdate(as, '2022-04-01', says));
const question = fc
  .record({ from: seat, kind: fc.constantFrom('discuss', 'decide'), text })
  .map((says) => aQuestion(says));

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
  formerUpdates: fc.array(former, { maxLength: 4 }),
  questions: fc.array(question, { maxLength: 12 }),
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
