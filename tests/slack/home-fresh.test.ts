import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { anActivity } from '../support/activities.ts';
import { givenSeat } from '../support/given-seats.ts';
import { hears } from '../support/hears.ts';
import { homesIn } from '../support/homes.ts';
import { onScreen } from '../support/on-screen.ts';
import { aPlan } from '../support/plans.ts';
import { type StoredCouncil, storedCouncil } from '../support/stored-council.ts';

const example = readFileSync(new URL('../../docs/examples/handlingsplan-2021-2024.md', import.meta.url));
const others = 'Uppdrag för LK Miljöförvaltningen';

let council: StoredCouncil;
afterEach(() => council.end());

/** Two units that may be one; Bo holds the first, with a guest as his deputy, and both look at their Homes. */
async function boLooksAtHome() {
  const seats = ['LK Miljöförvaltninggen', 'LK Miljöförvaltningen'];
  const activities = seats.map((seat) =>
    anActivity({ name: `Uppdrag för ${seat}`, seats: [seat, 'LiU Samverkan'] }),
  );
  council = await storedCouncil(aPlan({ activities }));
  const plan = await council.plan();
  const held = plan.units.find(({ name }) => name === 'Miljöförvaltninggen');
  const seat = { unit: held?.id ?? '', user: 'U0BO', deputy: 'U0GUEST', acceptance: 'accepted' } as const;
  await givenSeat(council.storage, plan.council.id, seat);
  await homesIn(council).opened('U0GUEST');
  expect(await homesIn(council).screenOf('U0BO')).not.toContain(others);
}

const anna = () => council.person('U0ANNA');
const modalSays = (words: string) =>
  anna().waitsFor(({ modals }) => modals.some((view) => onScreen(view).includes(words)));

const coordinateLk = async (users: readonly string[]) => {
  await council.anna.types('/plan inställningar');
  await modalSays('Samordnare för LK');
  await anna().submits({ 'Samordnare för LK': users });
  await modalSays('sparade');
  await anna().closes();
};

describe('Home follows, without being opened again,', () => {
  test('who is appointed coordinator and dismissed', async () => {
    await boLooksAtHome();
    await coordinateLk(['U0ANNA', 'U0BO']);
    await homesIn(council).seen('U0BO', 'For you who coordinate');
    await coordinateLk(['U0ANNA']);
    const screen = await homesIn(council).seenWithout('U0BO', 'For you who coordinate');
    expect(screen).toContain('What you answer for');
  });

  test('two units that become one', async () => {
    await boLooksAtHome();
    await council.anna.types('/plan ansvariga vakanta');
    await hears(council.anna, 'samma enhet?');
    await council.anna.presses('Ja, slå ihop');
    await homesIn(council).seen('U0BO', others);
  });

  test('somebody who leaves, for whoever stood in for them', async () => {
    await boLooksAtHome();
    await council.event({ type: 'user_change', user: { id: 'U0BO', team_id: 'T0TEST', deleted: true } });
    await homesIn(council).seen('U0GUEST', 'Du är inte kontaktperson för någon enhet');
  });

  test('somebody who is forgotten', async () => {
    await boLooksAtHome();
    await council.anna.types('/plan glöm <@U0BO|bo>');
    await hears(council.anna, 'Ska jag glömma @U0BO?');
    await council.anna.presses('Glöm personen');
    await homesIn(council).seen('U0BO', 'You are not the contact of any unit');
    await homesIn(council).seen('U0GUEST', 'Du är inte kontaktperson för någon enhet');
  });

  test('a new edition of the plan', async () => {
    await boLooksAtHome();
    const upload = { user: 'U0ANNA', name: 'plan.md', base64: example.toString('base64') };
    const { file } = await council.post<{ file: string }>('file', upload);
    await council.anna.types('/plan importera');
    await anna().submits({ 'Handlingsplanen som fil': [file] });
    await modalSays('Det här ändras');
    await anna().submits({});
    await homesIn(council).seenWithout('U0BO', 'Uppdrag för LK Miljöförvaltninggen');
  });
});
