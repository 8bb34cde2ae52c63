import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { anActivity } from '../support/activities.ts';
import { hears } from '../support/hears.ts';
import { onScreen } from '../support/on-screen.ts';
import { aPlan } from '../support/plans.ts';
import { councilPlace, type StoredCouncil, storedCouncil } from '../support/stored-council.ts';

const example = readFileSync(new URL('../../docs/examples/handlingsplan-2021-2024.md', import.meta.url));
const field = 'Handlingsplanen som fil';

let council: StoredCouncil;
afterEach(() => council.end());

const joins = (user: string, inviter?: string, channel = 'C0COUNCIL') =>
  council.event({ type: 'member_joined_channel', user, channel, channel_type: 'C', team: 'T0TEST', inviter });

async function uploads(name: string, bytes: Uint8Array, user = 'U0ANNA'): Promise<string> {
  const base64 = Buffer.from(bytes).toString('base64');
  return (await council.post<{ ok: boolean; file: string }>('file', { user, name, base64 })).file;
}

const modalSays = async (user: string, words: string) => {
  const { modals } = await council
    .person(user)
    .waitsFor((views) => views.modals.some((view) => onScreen(view).includes(words)));
  return modals.map(onScreen).join('\n');
};

describe('the bot is brought to a channel', () => {
  test('and greets it once, with how to begin', async () => {
    council = await storedCouncil(null);
    await joins('U0BOT', 'U0BO');
    const greeting = await hears(council.anna, 'Hej, jag heter Handslag');
    expect(onScreen(greeting)).toContain('[Läs in en plan] [Utse samordnare] [Så funkar det]');
    await joins('U0BOT', 'U0BO');
    await joins('U0ANNA', 'U0BO');
    expect((await council.anna.sees()).map(({ text }) => text)).toEqual([greeting.text]);
  });

  test('and asks for no plan where one is read in already', async () => {
    council = await storedCouncil(aPlan({ activities: [anActivity({ name: 'Vindkraft' })] }));
    await joins('U0BOT', 'U0BO');
    const greeting = onScreen(await hears(council.anna, 'Hej, jag heter Handslag'));
    expect(greeting).toContain('Planen är redan inläst.');
    expect(greeting).not.toContain('[Läs in en plan]');
  });

  test('and greets it a second later where Slack is too busy', async () => {
    council = await storedCouncil(null);
    await council.fault({ method: 'chat.postMessage', kind: '429' });
    const waiting = council.clock.waits(1_000);
    await joins('U0BOT', 'U0BO');
    await waiting;
    council.clock.advance(1_000);
    await hears(council.anna, 'Hej, jag heter Handslag');
  });

  test('where whoever brought it may begin, and nobody else but an admin', async () => {
    council = await storedCouncil(null);
    await joins('U0BOT', 'U0BO');
    await hears(council.bo, 'Hej, jag heter Handslag');
    await council.bo.presses('Utse samordnare');
    await modalSays('U0BO', 'Coordinators');
    await council.post('join', { user: 'U0GUEST', channel: 'C0COUNCIL' });
    await council.as('U0GUEST', 'C0COUNCIL').types('/plan importera');
    await modalSays('U0GUEST', 'Bara den som samordnar rådet kan göra det.');
  });
});

describe('a plan is read in from a file', () => {
  test('after a look at what it holds', async () => {
    council = await storedCouncil(null);
    const anna = council.person('U0ANNA');
    await council.anna.types('/plan importera');
    await anna.submits({ [field]: [await uploads('plan.md', example)] });
    const preview = await modalSays('U0ANNA', 'saker att känna till');
    expect(preview).toMatch(/Den har \d+ samarbetsområden och \d+ aktiviteter/);
    expect(await council.storage.plans.councilIn(councilPlace)).toBeNull();
    await anna.submits({});
    await modalSays('U0ANNA', 'är nu samverkansrådets plan');
    expect((await council.plan()).activities).toHaveLength(10);
  });

  test('anew shows what would change, and the same document changes nothing', async () => {
    council = await storedCouncil(aPlan({ activities: [anActivity({ name: 'Cykelvägar till campus' })] }));
    const anna = council.person('U0ANNA');
    await council.anna.types('/plan importera');
    const file = await uploads('plan.md', example);
    await anna.submits({ [field]: [file] });
    expect(await modalSays('U0ANNA', 'Det här ändras')).toContain('Avslutad: Cykelvägar till campus');
    await anna.submits({});
    await modalSays('U0ANNA', 'är uppdaterad');
    await anna.closes();
    await council.anna.types('/plan importera');
    await anna.submits({ [field]: [file] });
    await modalSays('U0ANNA', 'Det finns inget nytt att spara.');
  });

  test('but not from any file, and the field says why', async () => {
    council = await storedCouncil(null);
    await council.anna.types('/plan importera');
    for (const [name, text, why] of [
      ['tom.md', '', 'Filen är tom.'],
      ['plan.docx', 'PK\u0003\u0004', 'Filen måste sluta på .md eller .txt.'],
      ['plan.md', '%PDF-1.7', 'Spara det som ren text'],
      ['dikt.md', 'Ute regnar det.', 'Jag hittar inga samarbetsområden i filen.'],
      ['stor.md', 'a'.repeat(200 * 1024 + 1), 'Den får vara högst 200 kB.'],
    ] as const) {
      const file = await uploads(name, Buffer.from(text));
      const { errors } = await council.person('U0ANNA').submits({ [field]: [file] });
      expect(errors?.file).toContain(why);
    }
  });
});
