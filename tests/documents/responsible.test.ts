import { expect, test } from 'vitest';
import { learnParties } from '../../src/documents/parties.ts';
import { readResponsible } from '../../src/documents/read-responsible.ts';

const parties = learnParties([
  'Norrby kommun (NK) och Norrby universitet (NoU) arbetar ihop med Region Norr (RN).',
]);
const seats = (text: string) =>
  readResponsible(text, parties).responsible.map(({ party, unit }) =>
    unit === null ? party : `${party}: ${unit}`,
  );

test.each([
  [
    'a slash parts units',
    'NK (Gatukontoret/ Parker) NoU (Tema)',
    ['NK: Gatukontoret', 'NK: Parker', 'NoU: Tema'],
  ],
  ['a hyphen does not', 'NK (Miljö- och byggförvaltningen)', ['NK: Miljö- och byggförvaltningen']],
  [
    'nor a comma within a list of kinds',
    'NoU (Lag, institutioner eller centra)',
    ['NoU: Lag, institutioner eller centra'],
  ],
  ['nor a comma after a hyphen', 'NK (Barn-, kultur- och fritid)', ['NK: Barn-, kultur- och fritid']],
  ['brackets may stand in brackets', 'NoU (Studentavdelningen (SA))', ['NoU: Studentavdelningen (SA)']],
  ['a party may stand alone', 'Kåren, NK (Parker)', ['Kåren', 'NK: Parker']],
  ['a full stop is no part of a name', 'NK (Parker.) NoU (Tema).', ['NK: Parker', 'NoU: Tema']],
  ['a colon does for brackets', 'NK: Parker; NoU: Tema', ['NK: Parker', 'NoU: Tema']],
  ['the unit may come first', 'Parker (NK) och Tema (NoU)', ['NK: Parker', 'NoU: Tema']],
  ['a full name is the party', 'Norrby kommun (Parker) samt region norr', ['NK: Parker', 'RN']],
  ['two lines are two seats', 'NK (Parker)\nNoU', ['NK: Parker', 'NoU']],
  ['the same seat counts once', 'NK (Parker), NK (Parker)', ['NK: Parker']],
])('%s: %s', (_, text, expected) => {
  expect(seats(text)).toEqual(expected);
});

test('a plus sign parts units, which is said to be a guess', () => {
  expect(readResponsible('NK (Hub+ Näringsliv och tillväxt)', parties)).toEqual({
    responsible: [
      { party: 'NK', unit: 'Hub' },
      { party: 'NK', unit: 'Näringsliv och tillväxt' },
    ],
    joined: [{ text: 'Hub+ Näringsliv och tillväxt', units: ['Hub', 'Näringsliv och tillväxt'] }],
    unreadable: false,
  });
});

test('a bracket that is never closed is read as far as it goes and pointed out', () => {
  expect(readResponsible('NK (Parker', parties)).toMatchObject({
    responsible: [{ party: 'NK', unit: 'Parker' }],
    unreadable: true,
  });
});

test.each([
  ['Norrby kommun (NK)', 'Norrby kommun'],
  ['Sedan har Sveriges lantbruksuniversitet (SLU) sagt ja', 'Sveriges lantbruksuniversitet'],
  ['Det drivs av Kungliga Tekniska högskolan (KTH)', 'Kungliga Tekniska högskolan'],
])('a short name is learned where it is introduced: %s', (text, name) => {
  expect([...learnParties([text]).byShort.values()][0]?.name).toBe(name);
});

test('brackets that hold something else introduce nobody', () => {
  expect(learnParties(['Elevhälsan (Utveckling, Lärande)', 'en sak (ABC)', 'Möte. (NK)']).byShort.size).toBe(
    0,
  );
});
