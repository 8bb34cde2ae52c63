import { afterEach, beforeEach, expect, test } from 'vitest';
import { freezeAgendas } from '../../src/app/freeze-agendas.ts';
import type { MeetingPlan } from '../../src/domain/meeting.ts';
import { anActivity } from '../support/activities.ts';
import { onScreen } from '../support/on-screen.ts';
import { aPlan } from '../support/plans.ts';
import { type StoredCouncil, storedCouncil } from '../support/stored-council.ts';

const hour = 3_600_000;
const evening: MeetingPlan = {
  day: '2022-11-29',
  time: '13:00',
  minutes: 60,
  place: 'Stadshuset',
  link: null,
};

let council: StoredCouncil;
beforeEach(async () => {
  const activities = [anActivity({ name: 'Skolor' }), anActivity({ name: 'Cykelstråk' })];
  council = await storedCouncil(aPlan({ activities }));
});
afterEach(() => council.end());

async function plans(meeting: MeetingPlan): Promise<void> {
  const { council: home, version } = await council.plan();
  const decision = { by: null, at: council.clock.now(), basedOn: version };
  await council.storage.meetings.plan(home.id, { plans: [meeting], rule: null }, decision);
}
const agenda = async (text = '/plan dagordning', person = council.anna) => {
  await person.types(text);
  return (await person.reads()).map(onScreen).join('');
};
const reporting = async (name: string) => {
  const { activities } = await council.plan();
  return `report/${activities.find((activity) => activity.name === name)?.id}`;
};
/** Anna, the workspace's admin, opens the form under the agenda and fills it in. */
const fillsIn = async (button: string, fields: Record<string, string | null>) => {
  await agenda('/plan dagordning 29 november');
  await council.anna.presses(button);
  return council.person('U0ANNA').submits(fields);
};
const modal = async () => onScreen(await council.person('U0ANNA').modal());

test('without a meeting the way to one is told, and what is no date is asked back', async () => {
  expect(await agenda()).toBe('Inget möte är inplanerat. En samordnare lägger in ett med /plan möte.\n');
  await plans(evening);
  expect(await agenda('/plan dagordning 3 december')).toContain('Rådet har inget möte då.');
  expect(await agenda('/plan dagordning snart')).toContain('Jag förstår inte vilket möte ”snart” är.');
});

test('the agenda of the next meeting is shown to whoever asks, in their language', async () => {
  await plans(evening);
  const swedish = await agenda('/plan dagordning nästa');
  expect(swedish).toContain('Dagordning 29 november 2022');
  expect(swedish).toContain('29 november 2022 kl. 13:00, Stadshuset.');
  expect(swedish).toContain('[Ändra dagordningen]');
  const english = await agenda('/plan agenda', council.bo);
  expect(english).toContain('Agenda 29 November 2022');
  expect(english).not.toContain('[Change the agenda]');
});

test('a coordinator has the agenda posted now, once for a double click', async () => {
  await plans(evening);
  await agenda();
  const { presses } = council.anna;
  await Promise.all([presses('Lägg upp i kanalen'), presses('Lägg upp i kanalen')]);
  const answers = (await council.anna.sees()).map(({ text }) => text);
  expect(answers.at(-1)).toMatch(/dagordningen (läggs upp i rådets kanal nu|är redan upplagd)/);
  const { id } = (await council.plan()).council;
  const lines = await council.storage.ledger.lines(id, new Date(0));
  expect(lines.map(({ kind, state }) => [kind, state])).toEqual([['agenda-preliminary', 'pending']]);
});

test('a coordinator takes an item off with a reason that everybody sees', async () => {
  await plans(evening);
  const fields = { Punkt: await reporting('Skolor'), 'Vad ska hända?': 'dropped' };
  expect(await fillsIn('Ändra dagordningen', fields)).toMatchObject({
    errors: { 'agenda-text': 'Skriv ett skäl. Det visas på dagordningen.' },
  });
  await council.person('U0ANNA').submits({ ...fields, 'Skäl eller rubrik': '<!channel> Tas i maj' });
  expect(await modal()).toContain('Dagordningen är ändrad.');
  expect(await agenda('/plan agenda', council.bo)).toContain('Skolor <!channel> Tas i maj');
});

test('a coordinator adds an item with its minutes, and gives another its place', async () => {
  await plans(evening);
  await fillsIn('Ändra dagordningen', {
    Punkt: 'own',
    'Vad ska hända?': 'added',
    'Skäl eller rubrik': 'Studiebesök',
    Minuter: '20',
  });
  await fillsIn('Ändra dagordningen', {
    Punkt: await reporting('Cykelstråk'),
    'Vad ska hända?': 'pinned',
    Placering: await reporting('Skolor'),
  });
  const shown = await agenda();
  expect(shown).toContain('Studiebesök 20 min');
  expect(shown.indexOf('Cykelstråk')).toBeLessThan(shown.indexOf('Skolor'));
});

test('an item that a coordinator has added keeps its title when it gets other minutes, and shows why it is off', async () => {
  await plans(evening);
  const own = { Punkt: 'own', 'Vad ska hända?': 'added', 'Skäl eller rubrik': 'Studiebesök' };
  await fillsIn('Ändra dagordningen', own);
  const { id } = (await council.plan()).council;
  const { choices } = await council.storage.agendas.records(id);
  const [key = ''] = [...choices.values()].flatMap((chosen) => [...chosen.keys()]);
  await fillsIn('Ändra dagordningen', { Punkt: key, 'Vad ska hända?': 'automatic', Minuter: '25' });
  expect(await agenda()).toContain('Studiebesök 25 min');
  const off = { Punkt: key, 'Vad ska hända?': 'dropped', 'Skäl eller rubrik': 'Ingen buss' };
  await fillsIn('Ändra dagordningen', off);
  expect(await agenda()).toContain('Studiebesök Ingen buss');
  await fillsIn('Ändra dagordningen', { Punkt: key, 'Vad ska hända?': 'automatic' });
  expect(await agenda()).toContain('Studiebesök 10 min');
});

test.each(['-1', '0', '481', '1,5', 'två'])('%s is no number of minutes', async (minutes) => {
  await plans(evening);
  const fields = { Punkt: await reporting('Skolor'), 'Vad ska hända?': 'pinned', Minuter: minutes };
  expect(await fillsIn('Ändra dagordningen', fields)).toMatchObject({
    errors: { 'agenda-minutes': 'Skriv hela minuter, från 1 till 480.' },
  });
});

test('the day after a meeting its agenda is found by its day, and by the list of meetings when notes are due', async () => {
  await plans(evening);
  council.clock.advance(8 * 24 * hour);
  await freezeAgendas({ ...council.storage, clock: council.clock }, (await council.plan()).council.id);
  expect(await agenda('/plan agenda 29 November', council.bo)).toContain('The agenda as the meeting began');
  expect(await agenda('/plan möte')).toContain('Senaste mötet: tisdag 29 november 2022');
  await council.anna.presses('Anteckna');
  expect(await modal()).toContain('Vad rådet beslutade');
  expect(await agenda('/plan meeting', council.bo)).not.toContain('Take notes');
});

test('once the meeting has begun the agenda stands, and what was decided can be noted', async () => {
  await plans(evening);
  council.clock.advance(7 * 24 * hour + 4 * hour);
  await freezeAgendas({ ...council.storage, clock: council.clock }, (await council.plan()).council.id);
  expect(await agenda('/plan dagordning 29 november')).toContain('Dagordningen när mötet började');
  expect(await fillsIn('Anteckna', { Punkt: await reporting('Skolor') })).toMatchObject({
    errors: { 'agenda-decided': expect.stringContaining('Skriv vad rådet beslutade') },
  });
  await fillsIn('Anteckna', { Punkt: await reporting('Skolor'), 'Vad rådet beslutade': 'Bygg två skolor.' });
  expect(await modal()).toContain('Anteckningen är sparad');
  expect(await modal()).toContain('Antecknat från mötet\nSkolor: Bygg två skolor.');
  await plans({ ...evening, day: '2023-01-31' });
  expect(await agenda()).toContain('Skolor: Bygg två skolor.');
});
