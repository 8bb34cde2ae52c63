import fc from 'fast-check';
import type { Activity } from '../../src/domain/council-plan.ts';
import type { ListFilter, Question, Subject } from '../../src/domain/question.ts';
import { type Status, statuses } from '../../src/domain/status.ts';
import { anActivity, reportingAt } from './activities.ts';
import { anUpdate } from './updates.ts';

const status: fc.Arbitrary<Status | null> = fc.constantFrom(...statuses, null);
const page = fc.integer({ min: -2, max: 5 });
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('Skolmat', 'LK', 'LiU', 'Hållbar tillväxt', 'Gatukontoret', 'hösten 2022', 'fortlöpande'),
);
const id = fc.constantFrom(
  'activity:Skolmat',
  'area:Hållbar tillväxt',
  'unit:Gatukontoret',
  'U-ANNA',
  'gone',
);

const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc.record({ by: fc.constant('words' as const), words }),
  fc.record({ by: fc.constantFrom('activity', 'area', 'unit', 'user'), id }),
  fc.record({ by: fc.constant('party' as const), short: fc.constantFrom('LK', 'LiU', 'KTH') }),
);

const filter: fc.Arbitrary<ListFilter> = fc.oneof(
  fc.record({ by: fc.constantFrom('words', 'report'), words }),
  fc.record({ by: fc.constantFrom('area', 'unit'), id }),
  fc.record({ by: fc.constant('goal' as const), goal: fc.nat(18) }),
  fc.record({ by: fc.constant('status' as const), status }),
);

/** Anything that a person, a button or a menu may ask, also of things that are not there. */
export const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
  fc.constantFrom<Question>({ kind: 'overview' }, { kind: 'help' }),
  fc.record({ kind: fc.constantFrom('status', 'owners'), about: fc.option(subject), page }),
  fc.record({ kind: fc.constant('vacancies' as const), page }),
  fc.record({ kind: fc.constant('list' as const), filter: fc.option(filter), page }),
  fc.record({ kind: fc.constant('goals' as const), goal: fc.option(fc.nat(18)), page }),
  fc.record({ kind: fc.constant('history' as const), about: subject, page }),
);

const seat = fc.constantFrom('LK', 'LiU', 'LK Gatukontoret', 'LiU Samverkan');
const update = fc
  .record({ from: seat, on: fc.constantFrom('2022-02-28', '2022-09-01', '2023-01-01'), status })
  .map(anUpdate);

/** Activities of every kind of reporting, with and without owners and updates. */
export const anyActivity: fc.Arbitrary<Activity> = fc
  .record({
    name: fc.oneof(words, fc.constantFrom('Skolmat etapp 1', 'Skolmat etapp 2')),
    area: fc.constantFrom('Hållbar tillväxt', 'Hållbar välfärd'),
    seats: fc.uniqueArray(seat, { maxLength: 3 }),
    goals: fc.uniqueArray(fc.integer({ min: 1, max: 17 }), { maxLength: 4 }),
    reporting: fc.constantFrom(
      reportingAt('Hösten 2022', '2022-07-01', '2022-12-31'),
      { kind: 'ongoing' as const, text: 'Fortlöpande' },
      { kind: 'unknown' as const, text: null },
    ),
    updates: fc.array(update, { maxLength: 4 }),
  })
  .map(anActivity);
