import { expect, test } from 'vitest';
import { type Actor, type Answerable, type Deed, mayDo } from '../../src/domain/permission.ts';
import { aCouncil } from '../support/councils.ts';
import { aContact, aSeat, aUnit, unitId } from '../support/units.ts';

const home = aCouncil().workspace;

/** Miljö is Anna's and Bo's, Skola is held by a guest, and Samverkan of the university by somebody from outside. */
const council: Answerable = {
  council: { workspace: home },
  coordinators: ['U-COORD', 'U-OLD-GUEST', 'U-OLD-FAR', 'U-ELSEWHERE'].map((user) => ({ user, party: 'LK' })),
  units: [
    aUnit({ name: 'Miljö', contact: aContact('U-ANNA', { deputy: 'U-BO' }) }),
    aUnit({ name: 'Skola', contact: aContact('U-GUEST-CONTACT') }),
    aUnit({ name: 'Samverkan', party: 'LiU', contact: aContact('U-FAR-CONTACT') }),
    aUnit({ name: 'Vakant' }),
  ],
  inviter: 'U-INVITER',
};
const unled: Answerable = { ...council, coordinators: [] };

type Standing = Exclude<Actor, 'operator'>['standing'];
const person = (user: string, standing: Standing = 'member', workspace = home): Actor => ({
  user,
  workspace,
  standing,
});

const deeds = {
  'ask how the plan goes': { to: 'ask' },
  'report from Miljö': { to: 'report', seat: aSeat('LK Miljö') },
  'report from Skola': { to: 'report', seat: aSeat('LK Skola') },
  'report from Samverkan': { to: 'report', seat: aSeat('LiU Samverkan') },
  'report from a vacant seat': { to: 'report', seat: aSeat('LK Vakant') },
  'report from the party alone': { to: 'report', seat: aSeat('LK') },
  'reword what Anna wrote': { to: 'reword', by: 'U-ANNA' },
  'take back what Anna wrote': { to: 'withdraw', by: 'U-ANNA' },
  'reword what the coordinator registered': { to: 'reword', by: 'U-COORD' },
  'reword what a forgotten person wrote': { to: 'reword', by: null },
  'take back what a forgotten person wrote': { to: 'withdraw', by: null },
  'tend the seat of Miljö': { to: 'tend-seat', unit: unitId('Miljö') },
  'tend the seat of Skola': { to: 'tend-seat', unit: unitId('Skola') },
  'tend a seat that there is not': { to: 'tend-seat', unit: 'unit:none' },
  'thank for an update': { to: 'acknowledge' },
  coordinate: { to: 'coordinate' },
} satisfies Readonly<Record<string, Deed>>;

type Said = keyof typeof deeds;

const all = Object.keys(deeds) as readonly Said[];
const ask: readonly Said[] = ['ask how the plan goes'];
const miljö: readonly Said[] = ['report from Miljö', 'tend the seat of Miljö'];
const ownWords: readonly Said[] = ['reword what Anna wrote', 'take back what Anna wrote'];
const rewordings: readonly Said[] = ['reword what Anna wrote', 'reword what a forgotten person wrote'];
const notRewording = all.filter((said) => !rewordings.includes(said));
const arranging: readonly Said[] = [
  ...all.filter((said) => said.startsWith('take') || said.startsWith('tend')),
];

/** Everything that each may do; what is not named is refused. */
const table: readonly (readonly [string, Answerable, Actor, readonly Said[]])[] = [
  ['a member without a seat', council, person('U-CARIN'), ask],
  ['an admin without a seat', council, person('U-ADMIN', 'admin'), ask],
  ['who brought the bot, once others coordinate', council, person('U-INVITER'), ask],
  ['the contact of Miljö', council, person('U-ANNA'), [...ask, ...miljö, ...ownWords]],
  ['the deputy of Miljö', council, person('U-BO'), [...ask, ...miljö]],
  ['a coordinator', council, person('U-COORD'), notRewording],
  ['a coordinator who is an admin', council, person('U-COORD', 'admin'), notRewording],
  ['a guest', council, person('U-GUEST', 'guest'), ask],
  ['a guest of another workspace', council, person('U-GUEST', 'guest', 'T-OTHER'), []],
  [
    'a guest who is a contact',
    council,
    person('U-GUEST-CONTACT', 'guest'),
    [...ask, 'report from Skola', 'tend the seat of Skola'],
  ],
  ['somebody from another organisation', council, person('U-FAR', 'external', 'T-OTHER'), ask],
  [
    'a contact from another organisation',
    council,
    person('U-FAR-CONTACT', 'external', 'T-OTHER'),
    [...ask, 'report from Samverkan'],
  ],
  ['a former coordinator who is a guest now', council, person('U-OLD-GUEST', 'guest'), ask],
  ['a coordinator’s name from outside', council, person('U-OLD-FAR', 'external', 'T-OTHER'), ask],
  ['a coordinator’s name in another workspace', council, person('U-ELSEWHERE', 'admin', 'T-OTHER'), []],
  ['an admin of another workspace', council, person('U-ADMIN', 'admin', 'T-OTHER'), []],
  ['Anna, now a guest without a seat', { ...council, units: [] }, person('U-ANNA', 'guest'), ask],
  ['Anna, now a member without a seat', { ...council, units: [] }, person('U-ANNA'), [...ask, ...ownWords]],
  ['somebody whom Slack says nothing about', council, person('U-CARIN', 'guest', ''), []],
  ['a contact whom Slack says nothing about', council, person('U-BO', 'guest', ''), [...ask, ...miljö]],
  ['an admin where nobody coordinates', unled, person('U-ADMIN', 'admin'), [...ask, 'coordinate']],
  ['who brought the bot where nobody coordinates', unled, person('U-INVITER'), [...ask, 'coordinate']],
  ['a guest who brought the bot', unled, person('U-INVITER', 'guest'), ask],
  ['who brought the bot from outside', unled, person('U-INVITER', 'external', 'T-OTHER'), ask],
  ['a member where nobody coordinates', unled, person('U-CARIN'), ask],
  ['the command line', council, 'operator', [...ask, ...arranging, 'coordinate']],
];

test.each(table)('%s', (_, answerable, actor, allowed) => {
  const may = all.filter((said) => mayDo(answerable, actor, deeds[said]));
  expect(may).toEqual(all.filter((said) => allowed.includes(said)));
});
