import { afterEach, describe, expect, test } from 'vitest';
import { anActivity } from '../support/activities.ts';
import { hears } from '../support/hears.ts';
import { onScreen } from '../support/on-screen.ts';
import { aPlan } from '../support/plans.ts';
import { type SeatsAtDesk, seatsAtDesk } from '../support/seats-at-desk.ts';
import { type StoredCouncil, storedCouncil } from '../support/stored-council.ts';

let council: StoredCouncil;
afterEach(() => council.end());

describe('two spellings that may be one unit', () => {
  const spelt = async () => {
    const activities = ['LK Miljöförvaltningen', 'LK Miljöförvaltninggen'].map((seat) =>
      anActivity({ name: `Uppdrag för ${seat}`, seats: [seat] }),
    );
    council = await storedCouncil(aPlan({ activities }));
    await council.anna.types('/plan ansvariga vakanta');
    await hears(council.anna, 'Är LK · Miljöförvaltningen och LK · Miljöförvaltninggen samma enhet?');
  };
  const units = async () => (await council.plan()).units.map(({ name }) => name);

  test('are one once a coordinator has said so', async () => {
    await spelt();
    await council.anna.presses('Ja, slå ihop');
    await hears(council.anna, 'räknas nu som');
    expect(await units()).toHaveLength(1);
  });

  test('are two for good where a coordinator says no', async () => {
    await spelt();
    await council.anna.presses('Nej');
    await hears(council.anna, 'två olika enheter');
    await council.anna.types('/plan ansvariga vakanta');
    const [latest] = (await council.anna.sees()).slice(-1);
    expect(latest && onScreen(latest)).not.toContain('samma enhet');
    expect(await units()).toHaveLength(2);
  });

  test('are nothing that others are asked about', async () => {
    await spelt();
    await council.bo.types('/plan owners vacant');
    const [answer] = await council.bo.sees();
    expect(answer && onScreen(answer)).not.toContain('same unit');
    expect(answer && JSON.stringify(answer.blocks)).not.toContain('seat.');
  });
});

describe('somebody leaves Slack', () => {
  const leaves = (user: string) =>
    council.event({ type: 'user_change', user: { id: user, team_id: 'T0TEST', deleted: true } });

  test('and their seats are vacant, which the coordinators are told once, with the units', async () => {
    const desk: SeatsAtDesk = await seatsAtDesk();
    council = desk;
    await desk.anna.types('/plan inställningar');
    await desk.annaAtDesk.submits({ 'Samordnare för LK': ['U0ANNA'] });
    await desk.modalSays(desk.annaAtDesk, 'sparade');
    await desk.annaAtDesk.closes();
    await desk.appointsBo();
    await leaves('U0BO');
    const told = await hears(desk.annasMessages, '@U0BO har inte längre något konto i Slack.');
    expect(onScreen(told)).toContain('LK · Trafikenheten');
    expect(await desk.contactOf('Trafikenheten')).toBeNull();
    await leaves('U0BO');
    await desk.slack.stop();
    expect(await desk.annasMessages.sees()).toHaveLength(1);
  });
});
