import { describe, expect, test } from 'vitest';
import type { Activity } from '../../src/domain/council-plan.ts';
import { saidParts } from '../../src/slack/blocks/said-parts.ts';
import { anActivity, reportingAt } from '../support/activities.ts';
import { asked } from '../support/asked.ts';
import { aPlan } from '../support/plans.ts';
import { aQuestion } from '../support/questions.ts';
import { aReader } from '../support/readers.ts';
import { aContact, aUnit } from '../support/units.ts';
import { aFormerUpdate, anUpdate } from '../support/updates.ts';

const from = 'LK Trafikenheten';
const cycling = (says: Partial<Omit<Activity, 'area' | 'seats'>>) =>
  aPlan({
    activities: [anActivity({ name: 'Cykelstråk', seats: [from, 'LiU'], ...says })],
    units: [aUnit({ name: 'Trafikenheten', contact: aContact('U-ANNA') })],
  });
const card = (says: Partial<Omit<Activity, 'area' | 'seats'>>) => asked(cycling(says), 'status cykelstråk');

describe('a status card', () => {
  test('names whoever reported, and when they edited it', () => {
    const edited = anUpdate({ from, on: '2022-11-01', editedAt: new Date('2022-11-02T08:00:00Z') });
    expect(card({ updates: [edited] })).toContain(
      '🟢 Enligt plan, rapporterat 1 november 2022, för 3 veckor sedan, av @U-ANNA (ändrad 2 november 2022)',
    );
  });

  test('says who registered what came by mail, for whom', () => {
    const registered = { by: 'U-KARIN', source: 'mail' } as const;
    expect(card({ updates: [anUpdate({ from, registered })] })).toContain(
      ', registrerat av @U-KARIN för @U-ANNA, källa e-post',
    );
    expect(card({ updates: [anUpdate({ from, registered, author: null })] })).toContain(
      ', registrerat av @U-KARIN, källa e-post',
    );
  });

  test('calls somebody who is forgotten a former contact', () => {
    expect(card({ updates: [anUpdate({ from, author: null })] })).toContain(', av en tidigare kontakt');
  });

  test('tells that nothing is new as such, with the status and the words from before under their own day', () => {
    const updates = [
      anUpdate({ from, on: '2022-11-01', nature: 'nothing-new', status: null, text: '' }),
      anUpdate({ from, on: '2022-09-01', status: 'at_risk', text: 'Marken är såld.', author: 'U-BO' }),
    ];
    expect(card({ updates })).toMatch(
      /🟡 Risk, inget nytt 1 november 2022, för 3 veckor sedan, av @U-ANNA\nLägesrapport 1 september 2022, för 2 månader sedan, av @U-BO\nMarken är såld\./,
    );
  });

  test('shows the question that came with a report, and an address that leads to the web', () => {
    const says = { updates: [anUpdate({ from, link: 'https://example.org/pm' })] };
    expect(card({ ...says, questions: [aQuestion({ from, kind: 'decide' })] })).toMatch(
      /Länk: https:\/\/example\.org\/pm\n❓ Fråga för rådet att besluta om\nVem betalar\?/,
    );
  });

  test('keeps a question in sight under its own day when a later report comes without one', () => {
    const updates = [anUpdate({ from, on: '2022-11-01' }), anUpdate({ from, on: '2022-03-01' })];
    expect(card({ updates, questions: [aQuestion({ from, on: '2022-03-01' })] })).toContain(
      '❓ Fråga att diskutera i rådet, lyft 1 mars 2022',
    );
  });

  test.each([
    ['https://example.org/pm', ['text', 'text', 'link']],
    ['javascript:alert(1)', ['text', 'text', 'text']],
    [`https://example.org/${'a'.repeat(300)}`, ['text', 'text', 'text']],
  ])('makes nothing else than a web address of ordinary length something to open: %s', (link, types) => {
    const [said] = saidParts(anUpdate({ link }), 100, aReader());
    expect(said?.elements.map(({ type }) => type)).toEqual(types);
  });

  test('names who is still to report for the coming date, until everybody has', () => {
    const reporting = reportingAt('Hösten 2022', '2022-07-01', '2022-12-31');
    expect(card({ reporting, updates: [anUpdate({ from: 'LiU', on: '2022-09-01' })] })).toContain(
      'Återrapportering: Hösten 2022\nKvar att rapportera: LK · Trafikenheten (@U-ANNA)\n',
    );
    const updates = [anUpdate({ from: 'LiU', on: '2022-09-01' }), anUpdate({ from, on: '2022-09-01' })];
    expect(card({ reporting, updates })).toContain('Hösten 2022\nAlla har rapporterat.\n');
  });
});

describe('history', () => {
  const screen = (says: Partial<Omit<Activity, 'area' | 'seats'>>) =>
    asked(cycling(says), 'historik cykelstråk');

  test('keeps what was taken back, marked as such', () => {
    expect(screen({ formerUpdates: [aFormerUpdate('withdrawn', '2022-03-04', { from })] })).toMatch(
      /1 mars 2022, för 8 månader sedan\nLK · Trafikenheten, av @U-ANNA\n🗑️ Tillbakadragen 4 mars 2022, av @U-ANNA\nDet går enligt plan\./,
    );
  });

  test('tells that nothing was new in two words', () => {
    const updates = [anUpdate({ from, nature: 'nothing-new', status: null, text: '' })];
    expect(screen({ updates })).toMatch(/av @U-ANNA\nInget nytt\n/);
  });

  test('offers each party alone', () => {
    expect(screen({})).toContain('[Bara LK] [Bara LiU]');
  });
});

describe('the plan as a whole', () => {
  test('names who has never reported and on what', () => {
    expect(asked(cycling({ updates: [anUpdate({ from: 'LiU' })] }), 'status')).toMatch(
      /Har aldrig rapporterat\nLK · Trafikenheten \(@U-ANNA\)\nCykelstråk\n/,
    );
  });
});

describe('what is mine', () => {
  test('has the buttons that give what is owed, and says when it was heard of', () => {
    const reporting = reportingAt('Hösten 2022', '2022-07-01', '2022-12-31');
    expect(asked(cycling({ reporting }), 'mina')).toMatch(
      /^Det du svarar för\nLK · Trafikenheten · 1 aktivitet\n@U-ANNA · har tackat ja\n.*Cykelstråk\n◽ Ingen lägesrapport ännu · ska rapporteras: Hösten 2022\nLK · Trafikenheten\n\[Lämna lägesrapport\] \[Inget nytt\]/s,
    );
  });

  test('says plainly when nobody has asked me to hold a seat', () => {
    expect(asked(aPlan(), 'mina')).toMatch(/^Du är inte kontaktperson för någon enhet\./);
  });
});
