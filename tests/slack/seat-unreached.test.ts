import { afterEach, expect, test } from 'vitest';
import { type SeatsAtDesk, seatsAtDesk } from '../support/seats-at-desk.ts';

let desk: SeatsAtDesk;
afterEach(() => desk.end());

test('a coordinator is told what to do where the question does not reach the person', async () => {
  desk = await seatsAtDesk();
  await desk.opensAppointing();
  await desk.fault({
    method: 'chat.postMessage',
    kind: 'error',
    error: 'messages_tab_disabled',
    times: 2,
  });
  const waiting = desk.clock.waits(1_000);
  const submitted = desk.annaAtDesk.submits({ Kontaktperson: 'U0BO' });
  await waiting;
  desk.clock.advance(1_000);
  await submitted;
  expect(await desk.modalSays(desk.annaAtDesk, 'är nu kontaktperson')).toContain(
    'Slack tog inte emot mitt meddelande till personen. Berätta det själv',
  );
});
