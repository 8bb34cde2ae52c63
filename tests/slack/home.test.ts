import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { finding } from '../../src/domain/finding.ts';
import { anActivity } from '../support/activities.ts';
import { givenSeat } from '../support/given-seats.ts';
import { cycling, type HomeCouncil, homeCouncil } from '../support/home-council.ts';
import { onScreen } from '../support/on-screen.ts';
import { aPlan } from '../support/plans.ts';
import { storePlan } from '../support/stored-plans.ts';

let council: HomeCouncil;
beforeEach(async () => {
  council = await homeCouncil();
});
afterEach(() => council.end());

describe('a contact', () => {
  test('meets what they answer for with the buttons to report, then how the plan is doing', async () => {
    await council.takesSeat('U0BO');
    const screen = await council.screenOf('U0BO');
    expect(screen).toMatch(
      /^Handlingsplan för samverkan\n.*What you answer for\nCykelstråk\n◽ No status report yet · to be reported: Hösten 2022\nLK · Trafik\n\[[^\]]+\] \[[^\]]+\] /s,
    );
    expect(screen).toMatch(
      /Next to be reported: Hösten 2022\nCykelstråk\n.*Hållbar stad\n◽ No status report yet: 1/s,
    );
    expect(screen).toContain('1 of 2 owners have no contact.');
    expect(screen).not.toContain('For you who coordinate');
  });

  test('reads what nobody reported in time as just that, and not as what comes next', async () => {
    council.clock.advance(60 * 86_400_000);
    const screen = await council.screenOf('U0BO');
    expect(screen).toContain('Not reported yet: Hösten 2022 ⏰ late\nCykelstråk');
    expect(screen).not.toContain('Next to be reported');
  });

  test('turns the pages of what they answer for', async () => {
    await council.takesSeat('U0BO');
    const home = await council.opened('U0BO');
    expect(onScreen(home)).toContain('Page 1 of 2, 14 in all');
    await council.person('U0BO').presses(home, 'home.turn.next');
    expect(await council.seen('U0BO', 'Page 2 of 2')).toContain('Ort 13');
  });

  test('who has been asked to hold a seat can answer there', async () => {
    await council.takesSeat('U0GUEST', { acceptance: 'asked' });
    expect(await council.screenOf('U0GUEST')).toMatch(
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
    const screen = await council.screenOf('U0ANNA');
    expect(screen).toMatch(
      /För dig som samordnar\nRådet har ingen samordnare ännu\..*\nSaknar kontaktperson\nLK · Trafik · 1 aktivitet\n?\[/,
    );
    expect(screen).toMatch(
      /Har aldrig rapporterat\nLK · Trafik \(Ingen kontaktperson utsedd ännu\)\nCykelstråk/,
    );
    expect(screen).toMatch(/1 sak i planen behöver ses över\nRad 3: /);
  });
});

test('a database that does not answer is said in a sentence, with a way to try again that works when it does', async () => {
  await council.end();
  let isDown = true;
  council = await homeCouncil((storage) => ({
    ...storage,
    plans: {
      ...storage.plans,
      findCouncil: async (place) => {
        if (isDown) throw new Error('connect ECONNREFUSED 127.0.0.1:5432');
        return storage.plans.findCouncil(place);
      },
    },
  }));
  const home = await council.opened('U0ANNA');
  expect(onScreen(home)).toMatch(/^Jag når inte planen just nu, .*\n\[Försök igen\] $/);
  isDown = false;
  await council.person('U0ANNA').presses(home, 'home.again');
  expect(await council.seen('U0ANNA', 'Handlingsplan för samverkan')).toContain('Hållbar stad');
});

test('a guest who holds no seat reads how the plan is doing and no more', async () => {
  const screen = await council.screenOf('U0GUEST');
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
  const screen = await council.screenOf('U0BO');
  expect(screen).toMatch(
    /^Skolplan\n.*Skolmat.*Handlingsplan för samverkan\n.*You are not the contact of any unit/s,
  );
});

test('nothing in a Home breaks the rules of Slack', async () => {
  await council.takesSeat('U0ANNA');
  await council.screenOf('U0ANNA');
  expect((await council.calls()).violations).toEqual([]);
});
