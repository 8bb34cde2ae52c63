import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataCommand } from '../../src/terminal/data-command.ts';
import { forgetCommand } from '../../src/terminal/forget-command.ts';
import { aHouse, type CouncilWithSeats } from '../support/council-with-seats.ts';
import { givenSeat } from '../support/given-seats.ts';
import { keptOutput } from '../support/kept-output.ts';
import { aNewUpdate } from '../support/new-updates.ts';

let house: Awaited<ReturnType<typeof aHouse>>;
let council: CouncilWithSeats;

beforeAll(async () => {
  house = await aHouse();
  council = await house.council();
  const { council: here, activities } = await council.plan();
  const { id: unit } = await council.unit('Miljö');
  await givenSeat(council, here.id, { unit, user: 'U0EVA' });
  const said = {
    ...aNewUpdate({ author: 'U0EVA', text: 'Fråga <@U0EVA> om mer.' }),
    seat: { party: 'LK', unit },
  };
  await council.updates.append(here.id, activities[0]?.id ?? '', said);
});
afterAll(() => house.end());

async function forget(user: string, yes: boolean) {
  const output = keptOutput();
  const exit = await forgetCommand(council, { user, yes, language: 'sv' }, output);
  return { exit, said: output.said.join('\n'), refused: output.refused.join('\n') };
}

async function data(user: string) {
  const output = keptOutput();
  await dataCommand(council, { user }, output);
  return JSON.parse(output.said.join('\n'));
}

test('everything stored about a person is told as JSON', async () => {
  expect(await data('U0EVA')).toMatchObject({
    user: 'U0EVA',
    stored: {
      councils: [
        {
          council: { channel: 'C-COUNCIL' },
          contacts: [{ unit: { name: 'Miljö', party: { short: 'LK' } }, until: null }],
          updates: [{ text: 'Fråga <@U0EVA> om mer.' }],
        },
      ],
      mentionedIn: [{ text: 'Fråga <@U0EVA> om mer.' }],
    },
  });
});

test('what forgetting would do is said first, and nothing is done', async () => {
  const { exit, said } = await forget('U0EVA', false);
  expect(exit).toBe(0);
  expect(said.split('\n')).toEqual([
    'U0EVA finns i 1 samverkansråd. Inget är gjort ännu. Det här händer om personen glöms:',
    '  Personens platser blir vakanta, och uppdrag som ersättare och samordnare avslutas.',
    '  Lägesrapporter och lyfta frågor (1) behåller sin text, men författaren blir ”tidigare kontakt”.',
    '  Utkast (0), påminnelser och egna inställningar tas bort.',
    '  1 lägesrapport nämner personen i sin text. Texterna ändras inte.',
    '  Loggen säger att en person har glömts, men inte vem. Det går inte att ångra.',
    'Lägg till --yes för att göra det.',
  ]);
  expect((await council.unit('Miljö')).contact).toMatchObject({ user: 'U0EVA' });
});

test('with --yes it is done, once', async () => {
  expect(await forget('U0EVA', true)).toMatchObject({ exit: 0 });
  expect((await council.unit('Miljö')).contact).toBeNull();
  expect((await data('U0EVA')).stored.councils).toEqual([]);
  expect(await forget('U0EVA', true)).toMatchObject({
    exit: 1,
    refused: 'Det finns inget sparat om U0EVA. Kontrollera id:t.',
  });
});
