import { describe, expect, test } from 'vitest';
import { anActivity, reportingAt } from '../support/activities.ts';
import { asked } from '../support/asked.ts';
import { aPlan } from '../support/plans.ts';
import { aContact, aUnit } from '../support/units.ts';
import { anUpdate } from '../support/updates.ts';

const spring = reportingAt('Våren 2022', '2022-01-01', '2022-06-30');
const cycling = anActivity({
  name: 'Cykelstråk',
  area: 'Hållbar stad',
  goals: [11],
  seats: ['LK Trafikenheten', 'LiU'],
  situation: 'Sträckan projekteras.',
  reporting: spring,
});
const reported = {
  ...cycling,
  updates: [
    anUpdate({ from: 'LK Trafikenheten', on: '2022-11-01', status: 'stalled', text: 'Marken är såld.' }),
  ],
};
const plan = (activity = cycling, contact = aContact('U-ANNA')) =>
  aPlan({ activities: [activity], units: [aUnit({ name: 'Trafikenheten', contact })] });

describe('a status card', () => {
  test('where nobody has reported says so, and what was decided comes next under its own label and day', () => {
    expect(asked(plan(), 'status cykelstråk')).toMatch(
      /^Cykelstråk\n◽ Ingen lägesrapport ännu\nProjekt · Hållbar stad\nÅterrapportering: Våren 2022 ⏰ försenad\nKvar att rapportera: .*\nBeslutat läge enligt planen, som lästes in 1 september 2021\nSträckan projekteras\.\n/,
    );
  });

  test('begins with the news where somebody has reported, and shows who has not', () => {
    expect(asked(plan(reported), 'status cykelstråk')).toMatch(
      /^Cykelstråk\n🔴 Stannat, rapporterat 1 november 2022, för 3 veckor sedan\n.*Marken är såld\.\nLiU · Linköpings universitet\n.*\n◽ Ingen lägesrapport ännu\nBeslutat läge/s,
    );
  });

  test('says plainly when a reporting is late', () => {
    expect(asked(plan(), 'status cykelstråk')).toContain(
      'Återrapportering: Våren 2022. ⏰ försenad: skulle ha rapporterats senast 30 juni 2022',
    );
  });
});

describe('who answers', () => {
  const owners = (contact: ReturnType<typeof aContact> | null) =>
    asked(
      aPlan({ activities: [cycling], units: [aUnit({ name: 'Trafikenheten', contact })] }),
      'ansvariga cykelstråk',
    );
  const away = { from: '2022-11-20', to: '2022-12-03' };

  test('a vacancy is shown as one', () => {
    expect(owners(null)).toContain('LK · Trafikenheten\nIngen kontaktperson utsedd ännu');
  });

  test('a contact is shown with the deputy', () => {
    expect(owners(aContact('U-ANNA', { deputy: 'U-BO' }))).toContain('@U-ANNA (ersättare @U-BO)');
  });

  test('while the contact is away the deputy comes first', () => {
    expect(owners(aContact('U-ANNA', { deputy: 'U-BO', away }))).toContain(
      '@U-BO (ersätter @U-ANNA, borta till och med 3 december 2022)',
    );
  });

  test('who is back is no longer said to be away', () => {
    expect(owners(aContact('U-ANNA', { away: { from: '2022-11-01', to: '2022-11-21' } }))).not.toContain(
      'borta',
    );
  });
});

test('the overview counts by status and says what is to be reported, and what is late', () => {
  const housing = anActivity({ name: 'Studentbostäder', updates: [anUpdate({ status: 'stalled' })] });
  const screen = asked(aPlan({ activities: [cycling, housing] }), '');
  expect(screen).toMatch(/2 aktiviteter\n.*🔴 Stannat: 1\n◽ Ingen lägesrapport ännu: 1\n/s);
  expect(screen).toMatch(
    /Närmast att rapportera\nVåren 2022 ⏰ försenad\nCykelstråk\n1 aktivitet rapporteras fortlöpande\./,
  );
});

test('history shows what changed between reports, newest first, down to the day the plan was read in', () => {
  const first = anUpdate({ from: 'LK Trafikenheten', on: '2022-03-01', status: 'on_track' });
  const screen = asked(plan({ ...reported, updates: [...reported.updates, first] }), 'historik cykelstråk');
  expect(screen).toMatch(
    /1 november 2022.*🟢 Enligt plan → 🔴 Stannat.*1 mars 2022.*1 september 2021.*Planen lästes in/s,
  );
});

test('what is not in the plan is answered with the nearest names and how to see them all', () => {
  expect(asked(plan(), 'status cykelgarage')).toMatch(
    /^Jag hittar inget i planen som heter ”cykelgarage”\.\nMenar du någon av de här\?\nCykelstråk\n.*\/plan lista/s,
  );
});

test('words that mean nothing at all are answered with help', () => {
  expect(asked(plan(), 'xyzzy qwerty')).toMatch(/^Jag förstår inte ”xyzzy qwerty”\. Så här kan du fråga:\n/);
});

test('a goal tells which areas declare it', () => {
  expect(asked(plan(), 'mål 11')).toContain('1 aktivitet bidrar till målet.');
});

test('a time that cannot be read is answered with two that can', () => {
  expect(asked(plan(), 'lista rapport snart')).toMatch(/Jag förstår inte tiden ”snart”\.\n.*hösten 2026/s);
});
