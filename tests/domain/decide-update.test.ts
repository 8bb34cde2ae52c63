import { expect, test } from 'vitest';
import type { Activity } from '../../src/domain/council-plan.ts';
import { decideUpdate } from '../../src/domain/decide-update.ts';
import type { Actor } from '../../src/domain/permission.ts';
import { anActivity } from '../support/activities.ts';
import { anAskedUpdate } from '../support/asked-updates.ts';
import { aPlan } from '../support/plans.ts';
import { aContact, aSeat, aUnit } from '../support/units.ts';
import { aFormerUpdate, anUpdate } from '../support/updates.ts';

const now = new Date('2022-03-02T12:00:00Z');
const person = (user: string): Actor => ({ user, workspace: 'T-SAMVERKAN', standing: 'member' });
const anna = person('U-ANNA');
const deputy = person('U-BO');
const coordinator = person('U-COORD');

const planOf = (says: Partial<Activity> = {}) =>
  aPlan({
    units: [
      aUnit({ name: 'Miljö', contact: aContact('U-ANNA', { deputy: 'U-BO' }) }),
      aUnit({ name: 'Samverkan', party: 'LiU', contact: aContact('U-LISA') }),
    ],
    coordinators: [{ user: 'U-COORD', party: null }],
    activities: [
      {
        ...anActivity({ name: 'Vindkraft', seats: ['LK Miljö', 'LiU Samverkan', 'LiU Vakant', 'LiU'] }),
        ...says,
      },
    ],
  });

const decide = (
  actor: Actor,
  asked: Parameters<typeof anAskedUpdate>[0] = {},
  { at = now, ...says }: Partial<Activity> & { readonly at?: Date } = {},
) => decideUpdate(planOf(says), actor, { asked: anAskedUpdate(asked), now: at });

test('a contact reports in their own name', () => {
  expect(decide(anna, { words: { text: 'Bygget har börjat.', status: 'at_risk' } })).toEqual({
    kind: 'append',
    update: {
      seat: aSeat('LK Miljö'),
      author: 'U-ANNA',
      registered: null,
      at: now,
      nature: 'report',
      status: 'at_risk',
      text: 'Bygget har börjat.',
      nextStep: null,
      link: null,
      question: null,
      revises: null,
    },
  });
});

const mail = { by: 'U-COORD', source: 'mail' } as const;
const other = { by: 'U-COORD', source: 'other' } as const;

test.each([
  ['a deputy speaks in their own name', deputy, 'LK Miljö', null, 'U-BO', null],
  ['a contact cannot register for themselves', anna, 'LK Miljö', 'mail', 'U-ANNA', null],
  [
    'a deputy who does not coordinate cannot register for the contact',
    deputy,
    'LK Miljö',
    'mail',
    'U-BO',
    null,
  ],
  ['a coordinator registers for the contact', coordinator, 'LK Miljö', 'mail', 'U-ANNA', mail],
  ['also when no source is named', coordinator, 'LiU Samverkan', null, 'U-LISA', other],
  ['for a vacant seat they register for nobody', coordinator, 'LiU Vakant', null, null, other],
  ['for a party that has the seat alone too', coordinator, 'LiU', 'mail', null, mail],
] as const)('%s', (_, actor, from, source, author, registered) => {
  expect(decide(actor, { from, source })).toMatchObject({ kind: 'append', update: { author, registered } });
});

test('a deputy who coordinates may speak or register', () => {
  const plan = { ...planOf(), coordinators: [{ user: 'U-BO', party: 'LK' }] };
  const said = (source: 'phone' | null) =>
    decideUpdate(plan, deputy, { asked: anAskedUpdate({ source }), now });
  expect(said(null)).toMatchObject({ update: { author: 'U-BO', registered: null } });
  expect(said('phone')).toMatchObject({
    update: { author: 'U-ANNA', registered: { by: 'U-BO', source: 'phone' } },
  });
});

test.each([
  ['a contact speaks for no other seat', anna, { from: 'LiU Samverkan' }, 'not-permitted'],
  ['nor for the party alone', anna, { from: 'LiU' }, 'not-permitted'],
  ['who holds no seat speaks for none', person('U-CARIN'), {}, 'not-permitted'],
  ['the command line speaks for nobody', 'operator', {}, 'not-permitted'],
  ['a seat that is not on the activity is gone', coordinator, { from: 'LK Skola' }, 'gone'],
  ['a unit’s seat is not another party’s', anna, { from: 'LiU Miljö' }, 'gone'],
  ['an activity that left the plan is gone', anna, { activity: 'activity:none' }, 'gone'],
] as const)('%s', (_, actor, asked, why) => {
  expect(decide(actor, asked)).toEqual({ kind: 'refused', why });
});

const lisas = anUpdate({ id: 'lisas', from: 'LiU Samverkan', author: 'U-LISA', on: '2022-03-02' });
const annas = anUpdate({ id: 'annas', from: 'LK Miljö', author: 'U-ANNA', on: '2022-03-01' });
const bos = anUpdate({ id: 'bos', from: 'LK Miljö', author: 'U-BO', on: '2022-03-02' });

test.each([
  ['who has seen nothing', { seen: null }, lisas],
  ['who saw the one before', { seen: 'annas' }, lisas],
  ['who saw something that never was', { seen: 'none' }, lisas],
  ['who has seen the newest', { seen: 'lisas' }, null],
  ['who knows of it', { seen: 'annas', confirmed: true }, null],
])('an update by another waits for a confirmation of one %s', (_, asked, by) => {
  expect(decide(anna, asked, { updates: [lisas, annas] })).toMatchObject(
    by === null ? { kind: 'append' } : { kind: 'overtaken', by },
  );
});

test('nobody is overtaken by what they said themselves, also on behalf of another', () => {
  const registered = { by: 'U-ANNA', source: 'phone' } as const;
  const own = [
    { ...lisas, registered },
    { ...annas, on: '2022-03-02' },
  ];
  expect(decide(anna, { seen: null }, { updates: own })).toMatchObject({ kind: 'append' });
});

test('what was seen and then taken back was seen all the same', () => {
  const formerUpdates = [aFormerUpdate('withdrawn', '2022-03-02', { id: 'seen', on: '2022-03-01' })];
  const older = { ...lisas, at: new Date('2022-02-01T12:00:00Z') };
  expect(decide(anna, { seen: 'seen' }, { updates: [older], formerUpdates })).toMatchObject({
    kind: 'append',
  });
  expect(decide(anna, { seen: 'seen' }, { updates: [lisas], formerUpdates })).toMatchObject({ by: lisas });
});

test('that nothing is new waits only for what another said from the same seat', () => {
  const pressed = { nature: 'nothing-new', seen: 'annas' } as const;
  expect(decide(anna, pressed, { updates: [lisas, annas] })).toMatchObject({ kind: 'append' });
  expect(decide(anna, pressed, { updates: [lisas, bos, annas] })).toMatchObject({
    kind: 'overtaken',
    by: bos,
  });
});

const noon = new Date('2022-03-01T12:00:00Z');
const after = (hours: number, milliseconds = 0) =>
  new Date(noon.getTime() + hours * 3_600_000 + milliseconds);
const registered = { ...lisas, id: 'registered', at: noon, registered: mail };
const nothingNew = { ...annas, id: 'nothing-new', nature: 'nothing-new' } as const;
const written = { updates: [registered, annas, nothingNew] };

test.each([
  ['at once', anna, 'annas', noon, null],
  ['until 24 hours have passed', anna, 'annas', after(24, -1), null],
  ['not after 24 hours', anna, 'annas', after(24), 'too-late'],
  ['with a clock that was put back', anna, 'annas', after(-1), null],
  ['not by a deputy', deputy, 'annas', noon, 'not-yours'],
  ['not by a coordinator who did not write it', coordinator, 'annas', noon, 'not-yours'],
  ['by the coordinator who registered it', coordinator, 'registered', noon, null],
  ['not by whom it was registered for', person('U-LISA'), 'registered', noon, 'not-yours'],
  ['not where it only says that nothing is new', anna, 'nothing-new', noon, 'gone'],
  ['not where there is none', anna, 'none', noon, 'gone'],
  ['not by the command line', 'operator', 'annas', noon, 'not-yours'],
] as const)('an update may be reworded %s', (_, actor, revises, at, why) => {
  expect(decide(actor, { revises }, { ...written, at })).toMatchObject(
    why === null ? { kind: 'append', update: { revises } } : { kind: 'refused', why },
  );
});

test('a rewording keeps seat, author and registrar, whatever the form says', () => {
  const asked = { revises: 'registered', from: 'LK Miljö', source: 'phone' } as const;
  expect(decide(coordinator, asked, { ...written, at: noon })).toMatchObject({
    update: { seat: lisas.seat, author: 'U-LISA', registered: mail, at: noon },
  });
});

test('an earlier wording may be reworded from a second window, what was taken back may not', () => {
  const former = (as: 'reworded' | 'withdrawn') => ({
    formerUpdates: [aFormerUpdate(as, '2022-03-02', { id: 'old', from: 'LK Miljö' })],
  });
  expect(decide(anna, { revises: 'old' }, { ...former('reworded'), at: noon })).toMatchObject({
    kind: 'append',
  });
  expect(decide(anna, { revises: 'old' }, { ...former('withdrawn'), at: noon })).toMatchObject({
    why: 'gone',
  });
});

test('a guest who holds no seat any more rewords nothing', () => {
  const guest = { user: 'U-EVA', workspace: 'T-SAMVERKAN', standing: 'guest' } as const;
  const evas = { ...annas, id: 'evas', author: 'U-EVA' };
  expect(decide(guest, { revises: 'evas' }, { updates: [evas], at: noon })).toMatchObject({
    why: 'not-permitted',
  });
});
