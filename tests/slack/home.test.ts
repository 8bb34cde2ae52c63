import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { finding } from '../../src/domain/finding.ts';
import { anActivity, reportingAt } from '../support/activities.ts';
import { givenSeat } from '../support/given-seats.ts';
import { aNewUpdate } from '../support/new-updates.ts';
import { onScreen } from '../support/on-screen.ts';
import type { ShownView } from '../support/person-at-desk.ts';
import { aPlan } from '../support/plans.ts';
import { type StoredCouncil, storedCouncil } from '../support/stored-council.ts';
import { storePlan } from '../support/stored-plans.ts';

const autumn = reportingAt('Hösten 2022', '2022-07-01', '2022-12-31');
const cycling = anActivity({
  name: 'Cykelstråk',
  area: 'Hållbar stad',
  seats: ['LK Trafik', 'LiU Samverkan'],
  reporting: autumn,
});
const others = Array.from({ length: 13 }, (_, at) =>
  anActivity({ name: `Ort ${at + 1}`, seats: ['LK Trafik'] }),
);

let council: StoredCouncil;
let id: string;
let traffic: string;

beforeEach(async () => {
  council = await storedCouncil(aPlan({ activities: [cycling, ...others] }));
  const plan = await council.plan();
  id = plan.council.id;
  traffic = plan.units.find(({ name }) => name === 'Trafik')?.id ?? '';
});
afterEach(() => council.end());

const opened = async (user: string): Promise<ShownView> => {
  await council.person(user).opensHome();
  const { home } = await council.person(user).waitsFor((views) => views.home !== null);
  if (!home) throw new Error('Nothing was published');
  return home;
};
const screenOf = async (user: string) => onScreen(await opened(user));
const seen = async (user: string, text: string) => {
  const has = (home: ShownView | null) => home !== null && onScreen(home).includes(text);
  const { home } = await council.person(user).waitsFor((views) => has(views.home));
  return onScreen(home ?? { blocks: [] });
};
const takesSeat = (user: string, says: object = {}) =>
  givenSeat(council.storage, id, { unit: traffic, user, acceptance: 'accepted', ...says });
const published = async () => (await council.calls()).calls['views.publish'] ?? 0;

describe('a contact', () => {
  test('meets what they answer for with the buttons to report, then how the plan is doing', async () => {
    await takesSeat('U0BO');
    const screen = await screenOf('U0BO');
    expect(screen).toMatch(
      /^Handlingsplan för samverkan\n.*What you answer for\nCykelstråk\n◽ No status report yet · to be reported: Hösten 2022\nLK · Trafik\n\[[^\]]+\] \[[^\]]+\] /s,
    );
    expect(screen).toMatch(
      /Next to be reported: Hösten 2022\nCykelstråk\n.*Hållbar stad\n◽ No status report yet: 1/s,
    );
    expect(screen).toContain('1 of 2 owners have no contact.');
    expect(screen).not.toContain('For you who coordinate');
  });

  test('turns the pages of what they answer for', async () => {
    await takesSeat('U0BO');
    const home = await opened('U0BO');
    expect(onScreen(home)).toContain('Page 1 of 2, 14 in all');
    await council.person('U0BO').presses(home, 'home.turn.next');
    expect(await seen('U0BO', 'Page 2 of 2')).toContain('Ort 13');
  });

  test('who has been asked to hold a seat can answer there', async () => {
    await givenSeat(council.storage, id, { unit: traffic, user: 'U0GUEST' });
    expect(await screenOf('U0GUEST')).toMatch(
      /Du har fått frågan om att vara kontaktperson för:\nLK · Trafik · 14 aktiviteter\n@U0GUEST · tillfrågad\n\[[^\]]+\] \[[^\]]+\] /,
    );
  });
});

describe('a coordinator', () => {
  test('also meets the vacancies, the silent and what is doubtful in the plan', async () => {
    const doubts = [finding('period-missing', 3, {}), finding('facts-absent', null, { facts: ['keywords'] })];
    await storePlan(council.storage, aPlan({ activities: [cycling], revision: 2 }), {
      place: { workspace: 'T0TEST', channel: 'C0COUNCIL' },
      findings: doubts,
      clock: council.clock,
    });
    const screen = await screenOf('U0ANNA');
    expect(screen).toMatch(/För dig som samordnar\nSaknar kontaktperson\nLK · Trafik · 1 aktivitet\n?\[/);
    expect(screen).toMatch(
      /Har aldrig rapporterat\nLK · Trafik \(Ingen kontaktperson utsedd ännu\)\nCykelstråk/,
    );
    expect(screen).toMatch(/1 sak i planen behöver ses över\nRad 3: /);
  });
});

describe('what is published', () => {
  test('is sent when Home is opened, and not again while nothing has changed', async () => {
    await screenOf('U0BO');
    expect(await published()).toBe(1);
    await council.person('U0BO').opensHome();
    await council.person('U0BO').opensHome('messages');
    await takesSeat('U0BO');
    await council.person('U0BO').opensHome();
    await seen('U0BO', 'What you answer for');
    expect(await published()).toBe(2);
  });

  test('shows the latest reports, with those who gave them', async () => {
    const plan = await council.plan();
    const [activity] = plan.activities;
    const seat = { party: 'LK', unit: activity?.seats[0]?.unit ?? null };
    const update = { ...aNewUpdate({ author: 'U0BO', at: council.clock.now(), status: 'at_risk' }), seat };
    await council.storage.updates.append(id, activity?.id ?? '', update);
    expect(await screenOf('U0ANNA')).toMatch(
      /Senaste lägesrapporterna\nCykelstråk\n🟡 Risk · LK · Trafik, 22 november 2022, i dag, av @U0BO\nDet går enligt plan\./,
    );
  });

  test('is sent once more when Slack refuses it the first time, and then only the log knows', async () => {
    await council.fault({ method: 'views.publish', kind: '500', times: 2 });
    const retried = council.clock.waits(1000);
    await council.person('U0BO').opensHome();
    await retried;
    council.clock.advance(1000);
    await expect.poll(() => council.logged.map(({ user }) => user)).toContain('U0BO');
    expect(onScreen(await opened('U0BO'))).toContain('You are not the contact of any unit');
  });

  test('gives way to what another process has published meanwhile', async () => {
    await screenOf('U0BO');
    const view = { type: 'home' as const, blocks: [] };
    await takesSeat('U0BO');
    await council.client.views.publish({ user_id: 'U0BO', view });
    await council.person('U0BO').opensHome();
    expect(await seen('U0BO', 'What you answer for')).toContain('Cykelstråk');
  });
});

test('a guest who holds no seat reads how the plan is doing and no more', async () => {
  const screen = await screenOf('U0GUEST');
  expect(screen).toContain('Du är inte kontaktperson för någon enhet i det här rådet.');
  expect(screen).not.toMatch(/För dig som samordnar|\[/);
});

test('who has several councils meets each, those first in which they hold something', async () => {
  const second = aPlan({ activities: [anActivity({ name: 'Skolmat', seats: ['LK Kost'] })] });
  const place = { workspace: 'T0TEST', channel: 'C0OTHER' };
  const plan = await storePlan(
    council.storage,
    { ...second, document: { ...second.document, title: 'Skolplan' } },
    { place, clock: council.clock },
  );
  await givenSeat(council.storage, plan.council.id, {
    unit: plan.units[0]?.id ?? '',
    user: 'U0BO',
    acceptance: 'accepted',
  });
  const screen = await screenOf('U0BO');
  expect(screen).toMatch(
    /^Skolplan\n.*Skolmat.*Handlingsplan för samverkan\n.*You are not the contact of any unit/s,
  );
});

test('nothing in a Home breaks the rules of Slack', async () => {
  await takesSeat('U0ANNA');
  await screenOf('U0ANNA');
  expect((await council.calls()).violations).toEqual([]);
});
