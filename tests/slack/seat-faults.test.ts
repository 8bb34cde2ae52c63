import { afterEach, beforeEach, expect, test } from 'vitest';
import { vacateSeat } from '../../src/app/vacate-seat.ts';
import type { Fault } from '../../src/workspace/state/fault-plan.ts';
import { hears } from '../support/hears.ts';
import { onScreen } from '../support/on-screen.ts';
import { type SeatsAtDesk, seatsAtDesk } from '../support/seats-at-desk.ts';
import { councilPlace } from '../support/stored-council.ts';

let desk: SeatsAtDesk;
let ticking: NodeJS.Timeout | undefined;
beforeEach(async () => {
  desk = await seatsAtDesk();
  // Slack has said once who Anna is.
  await desk.anna.types('/plan');
});
afterEach(() => {
  clearInterval(ticking);
  return desk.end();
});

const kinds = ['429', '500', 'drop-before', 'drop-after', 'error'] as const satisfies Fault['kind'][];

/** Anna gives the unit to Bo, and does again whatever she is told to do again. */
async function appointsInTheEnd(): Promise<string> {
  await desk.anna.types('/plan ansvariga Trafikenheten');
  await desk.anna.presses('Utse kontaktperson');
  await Promise.race([desk.annaAtDesk.modal(), desk.anna.reads()]);
  const { modals } = await desk.annaAtDesk.views();
  if (modals.length === 0) await desk.anna.presses('Försök igen');
  const { errors } = await desk.annaAtDesk.submits({ Kontaktperson: 'U0BO' });
  if (errors) await desk.annaAtDesk.submits({});
  const said = await desk.modalSays(desk.annaAtDesk, 'är nu kontaktperson');
  while ((await desk.annaAtDesk.views()).modals.length > 0) await desk.annaAtDesk.closes();
  return said;
}

test.each(['views.open', 'users.info', 'auth.test', 'chat.postMessage'])(
  'where Slack fails at %s, in whatever way, the seat is given once and nobody is left without a word',
  async (method) => {
    ticking = setInterval(() => desk.clock.advance(50), 5);
    for (const kind of kinds) {
      await desk.fault({ method, kind, ...(kind === 'error' && { error: 'internal_error' }) });
      const said = await appointsInTheEnd();
      const isAsked = (await desk.bosMessages.sees()).length > 0;
      expect(isAsked || said.includes('Slack tog inte emot mitt meddelande')).toBe(true);
      expect(await desk.contactOf('Trafikenheten')).toMatchObject({ user: 'U0BO' });
      await desk.calmDown();
      const unit = { words: 'Trafikenheten' };
      await vacateSeat(
        { ...desk.storage, clock: desk.clock },
        { where: councilPlace, actor: 'operator', unit },
      );
    }
    expect((await desk.calls()).violations.filter(({ error }) => error !== 'exchanged_trigger_id')).toEqual(
      [],
    );
  },
);

test('a database that is down when the form opens is told of in the form', async () => {
  await desk.anna.types('/plan ansvariga Trafikenheten');
  desk.database.goesDown();
  await desk.anna.presses('Utse kontaktperson');
  expect(await desk.modalSays(desk.annaAtDesk, 'Något gick fel')).toMatch(/felnummer [0-9a-f]{8}/);
});

test('a database that is down when the form is sent in leaves the form as it was filled in', async () => {
  await desk.opensAppointing();
  desk.database.goesDown();
  const { errors } = await desk.annaAtDesk.submits({ Kontaktperson: 'U0BO' });
  expect(errors?.contact).toContain('Försök igen om en stund');
  desk.database.isMended();
  await desk.annaAtDesk.submits({});
  await desk.modalSays(desk.annaAtDesk, '@U0BO är nu kontaktperson');
});

test('a slow database: the form says that it is being saved, and then that it was', async () => {
  await desk.opensAppointing();
  const waiting = desk.clock.waits(1_800);
  desk.database.slowsDown();
  const sent = desk.annaAtDesk.submits({ Kontaktperson: 'U0BO' });
  await waiting;
  desk.clock.advance(1_800);
  expect((await sent).ok).toBe(true);
  await desk.modalSays(desk.annaAtDesk, 'Sparar …');
  desk.database.isMended();
  await desk.modalSays(desk.annaAtDesk, '@U0BO är nu kontaktperson');
});

test('a note that could not be kept comes back with the reason', async () => {
  await desk.appointsBo();
  await desk.bosMessages.presses('I’ll take it');
  await hears(desk.bosMessages, 'You are now the contact');
  await desk.bosMessages.presses('Hand over');
  await desk.boAtDesk.modal();
  const waiting = desk.clock.waits(1_800);
  desk.database.slowsDown();
  const sent = desk.boAtDesk.submits({ 'Hand over to': 'U0ANNA', Note: 'Ring Karin <@U0ANNA> först.' });
  await waiting;
  desk.clock.advance(1_800);
  await sent;
  desk.clock.advance(20_000);
  const said = await desk.modalSays(desk.boAtDesk, 'took too long');
  expect(said).toContain('Ring Karin <@U0ANNA> först.');
});

test('the same form delivered twice asks the person once', async () => {
  await desk.opensAppointing();
  await desk.annaAtDesk.submits({ Kontaktperson: 'U0BO' });
  await desk.socket('redeliver');
  await desk.modalSays(desk.annaAtDesk, 'är nu kontaktperson');
  await desk.slack.stop();
  expect((await desk.bosMessages.sees()).map(onScreen)).toHaveLength(1);
});
