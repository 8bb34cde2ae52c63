import { afterEach, beforeEach, expect, test } from 'vitest';
import { anActivity } from '../support/activities.ts';
import { givenSeat } from '../support/given-seats.ts';
import { hears } from '../support/hears.ts';
import { homesIn } from '../support/homes.ts';
import { onScreen } from '../support/on-screen.ts';
import { aPlan } from '../support/plans.ts';
import { type StoredCouncil, storedCouncil } from '../support/stored-council.ts';

let council: StoredCouncil;

beforeEach(async () => {
  council = await storedCouncil(
    aPlan({ activities: [anActivity({ name: 'Cykelstråk', seats: ['LK Trafik'] })] }),
  );
  const plan = await council.plan();
  const [traffic] = plan.units;
  const seat = { unit: traffic?.id ?? '', user: 'U0BO', acceptance: 'accepted' } as const;
  await givenSeat(council.storage, plan.council.id, seat);
});
afterEach(() => council.end());

const plans = async (typed: string) => {
  await council.anna.types(`/plan möte ${typed}`);
  await hears(council.anna, 'Mötet är inplanerat');
};

test('no planned meeting is nothing to anybody but a coordinator, who is led to the form for one', async () => {
  expect(await homesIn(council).screenOf('U0BO')).not.toMatch(/meeting/i);
  const home = await homesIn(council).opened('U0ANNA');
  expect(onScreen(home)).toContain('Inget möte är inplanerat.');
  await council.person('U0ANNA').presses(home, 'meeting.add');
  await council.person('U0ANNA').submits({ Dag: '2023-03-14', Börjar: '13:00', Längd: '120' });
  expect(await homesIn(council).seen('U0ANNA', 'Nästa möte')).toContain(
    'tisdag 14 mars 2023 kl. 13:00–15:00',
  );
});

test('the next meeting is in Home as soon as it is planned, and gone once it is cancelled', async () => {
  await homesIn(council).opened('U0BO');
  await plans('14 mars 2023 13:00 Stadshuset https://meet.example/raad');
  expect(await homesIn(council).seen('U0BO', 'Next meeting')).toMatch(
    /Next meeting\nTuesday 14 March 2023.*13:00–15:00\nStadshuset\nhttps:\/\/meet\.example\/raad\n\[Send me the agenda\]/,
  );
  await council.anna.types('/plan möte');
  await hears(council.anna, 'Rådets möten');
  await council.anna.presses('Ställ in');
  expect(await homesIn(council).seenWithout('U0BO', 'Next meeting')).toContain('Cykelstråk');
});

test('the agenda of the next meeting is sent to whoever asks for it in Home', async () => {
  await plans('14 mars 2023 13:00');
  const home = await homesIn(council).opened('U0BO');
  await council.person('U0BO').presses(home, 'agenda.show');
  const agenda = await hears(council.as('U0BO', 'D0BO'), '14 March 2023');
  expect(onScreen(agenda)).toContain('Cykelstråk');
});
