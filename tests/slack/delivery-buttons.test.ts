import { afterEach, expect, test } from 'vitest';
import { anActivity } from '../support/activities.ts';
import { givenSeat } from '../support/given-seats.ts';
import { aPlan } from '../support/plans.ts';
import { type StoredCouncil, storedCouncil } from '../support/stored-council.ts';

let council: StoredCouncil;
afterEach(() => council.end());

const said = (messages: readonly { readonly text: string }[]) => messages.map(({ text }) => text);

/** Bo answers for Vindkraft and Anna coordinates; it is a Tuesday morning in November. */
async function atWork() {
  council = await storedCouncil(
    aPlan({ activities: [anActivity({ name: 'Vindkraft', seats: ['LK Miljö'] })] }),
  );
  const { council: home, units } = await council.plan();
  const unit = units[0]?.id ?? '';
  await givenSeat(council.storage, home.id, { unit, user: 'U0BO', at: council.clock.now() });
  const people = await council.storage.seats.people({ council: home.id });
  const decision = { by: null, at: council.clock.now(), basedOn: people?.council.version ?? 0 };
  await council.storage.councils.appointCoordinator(home.id, { user: 'U0ANNA', party: null }, decision);
  return home.id;
}

test('a person chooses when to be reminded, or not to be', async () => {
  await atWork();
  for (const [typed, answer] of [
    ['reminders', 'You get your reminder on Mondays at 08:30.'],
    ['påminnelser fredagar kl 9.15', 'You get your reminder on Fridays at 09:15.'],
    ['reminders off', 'You get no reminders.'],
    ['reminders on', 'You get your reminder on Fridays at 09:15.'],
    ['reminders 25:00', 'I did not understand that.'],
    ['reminders Monday 2:30', 'Between 02:00 and 03:00'],
    ['reminders Saturdays 10am', 'on Saturdays at 10:00. I am quiet at weekends'],
  ]) {
    await council.bo.types(`/plan ${typed}`);
    expect(said(await council.bo.reads())).toEqual([expect.stringContaining(answer ?? '')]);
  }
  await council.anna.types('/plan påminnelser av');
  expect(said(await council.anna.reads())).toEqual([expect.stringContaining('Du får inga påminnelser')]);
});

test('a coordinator sees what is coming and leaves it out; nobody else does', async () => {
  const id = await atWork();
  await council.bo.types('/plan deliveries');
  expect(JSON.stringify(await council.bo.reads())).not.toContain('Skip');
  await council.anna.types('/plan utskick');
  const [list] = await council.anna.reads();
  expect(JSON.stringify(list)).toContain(
    'påminnelse till 1 kontaktperson · måndag 28 november 2022 kl. 08:30',
  );
  await council.anna.presses('delivery.skip.coming-weekly-post');
  expect(said(await council.anna.reads())).toContain('Det hoppas över.');
  const lines = await council.storage.ledger.lines(id, council.clock.now());
  expect(lines.map(({ kind, state, error }) => [kind, state, error])).toEqual([
    ['weekly-post', 'cancelled', 'skipped'],
  ]);
  await council.anna.types('/plan utskick');
  const shown = JSON.stringify(await council.anna.reads());
  expect(shown).toContain('veckans inlägg · måndag 5 december 2022 kl. 08:30');
  expect(shown).toContain(' · överhoppat · måndag 28 november 2022 kl. 08:30');
});

test('a coordinator changes when the council is reminded, and what for', async () => {
  await atWork();
  for (const [typed, answer] of [
    ['tisdagar 09:00', 'Så blir det. Tisdagar kl. 09:00 · påminnelser på · inlägg i kanalen på'],
    ['inlägg av', 'Så blir det. Tisdagar kl. 09:00 · påminnelser på · inlägg i kanalen av'],
    ['ibland', 'Det förstod jag inte.'],
  ]) {
    await council.anna.types(`/plan utskick ${typed}`);
    expect(said(await council.anna.reads())).toEqual([expect.stringContaining(answer ?? '')]);
  }
  await council.bo.types('/plan deliveries rather twice');
  await council.bo.reads();
  expect((await council.plan()).council.settings.deliveries).toMatchObject({
    weekly: { weekday: 2, time: '09:00' },
    weeklyPost: false,
    whenUnsure: 'rather-not',
  });
});

test('whoever says that it is not theirs is heard by the coordinator, once', async () => {
  const id = await atWork();
  await council.client.chat.postMessage({
    channel: 'U0BO',
    text: 'Påminnelse',
    blocks: [
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: 'reminder.not-me',
            text: { type: 'plain_text', text: 'Not me' },
            value: JSON.stringify({ council: id }),
          },
          {
            type: 'button',
            action_id: 'reminder.later',
            text: { type: 'plain_text', text: 'Later' },
            value: JSON.stringify({ council: id }),
          },
        ],
      },
    ],
  });
  const bo = council.as('U0BO', 'D0BO');
  await bo.presses('Not me');
  expect(said(await bo.reads())).toEqual(['Thank you for saying so. The coordinator has been told.']);
  const annas = await council.as('U0ANNA', 'D0ANNA').sees();
  expect(JSON.stringify(annas)).toContain('Vindkraft');
  await bo.presses('Later');
  expect(said(await bo.reads())).toEqual([
    expect.stringContaining('I will remind you again on Wednesday 23 November 2022 at 08:30'),
  ]);
  await bo.presses('Later');
  await bo.reads();
  const lines = await council.storage.ledger.lines(id, council.clock.now());
  expect(lines.map(({ kind, state }) => [kind, state])).toEqual([['reminder', 'pending']]);
});

test('whoever is asked for nothing, such as a guest without a seat, puts nothing off', async () => {
  const id = await atWork();
  const label = { type: 'plain_text', text: 'Senare' } as const;
  const later = {
    type: 'button',
    action_id: 'reminder.later',
    text: label,
    value: JSON.stringify({ council: id }),
  };
  const blocks = [{ type: 'actions', elements: [{ ...later, type: 'button' as const }] }] as const;
  await council.client.chat.postMessage({ channel: 'U0ANNA', text: 'Påminnelse', blocks: [...blocks] });
  const anna = council.as('U0ANNA', 'D0ANNA');
  await anna.presses('Senare');
  expect(said(await anna.reads())).toEqual(['Rådet väntar inte på någon lägesrapport från dig.']);
  expect(await council.storage.ledger.lines(id, council.clock.now())).toEqual([]);
});
