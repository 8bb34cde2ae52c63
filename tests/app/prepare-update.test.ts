import { expect, test } from 'vitest';
import { dropDraft } from '../../src/app/drop-draft.ts';
import { keepDraft } from '../../src/app/keep-draft.ts';
import { type FormAsked, prepareUpdate } from '../../src/app/prepare-update.ts';
import { purgeOld } from '../../src/app/purge-old.ts';
import type { Seat } from '../../src/domain/council-plan.ts';
import type { UpdateWords } from '../../src/domain/update-words.ts';
import { givenSeat } from '../support/given-seats.ts';
import { heldStorage } from '../support/held-storage.ts';
import { quietLog } from '../support/quiet-log.ts';
import { member, reportingCouncil } from '../support/reporting-council.ts';

const held = heldStorage();

const day = 24 * 3_600_000;
const blank: UpdateWords = { status: null, text: '', nextStep: null, link: null, question: null };

async function atDesk() {
  const council = await reportingCouncil(held.storage);
  const about = { ...council.meant, activity: (await council.wind()).id };
  return {
    ...council,
    about,
    opens: (user: string, says: Partial<FormAsked> = {}) =>
      prepareUpdate(council.deps, { ...about, actor: member(user), revises: null, ...says }),
    types: (user: string, words: Partial<UpdateWords>, seat: Seat | null = null) =>
      keepDraft(council.deps, { ...about, actor: member(user), seat, words: { ...blank, ...words } }),
    startsOver: (user: string) => dropDraft(council.deps, { ...about, actor: member(user) }),
  };
}

test('the form shows what was decided and what was last said, by whom', async () => {
  const desk = await atDesk();
  await desk.sends('U-LISA', { party: 'LiU', words: { text: 'Forskarna är på plats.' } });
  expect(await desk.opens('U-ANNA')).toMatchObject({
    kind: 'form',
    activity: { name: 'Vindkraft' },
    area: 'Hållbar tillväxt',
    decided: { situation: 'Tillstånd söks.', on: '2022-11-22' },
    latest: {
      update: { text: 'Forskarna är på plats.', author: 'U-LISA' },
      party: { short: 'LiU', name: 'Linköpings universitet' },
      unit: { name: 'Samverkan' },
    },
    seenUpdate: (await desk.wind()).updates[0]?.id,
    prefill: blank,
  });
});

test('it is filled in with what the seat last reported, and asks no question again', async () => {
  const desk = await atDesk();
  const words = {
    status: 'at_risk',
    text: 'Bygglovet dröjer.',
    nextStep: 'Ringa.',
    link: 'https://example.org',
  } as const;
  await desk.sends('U-BO', { words: { ...words, question: { kind: 'decide', text: 'Vänta?' } } });
  await desk.presses('U-BO');
  await desk.sends('U-LISA', { party: 'LiU', words: { status: 'done', text: 'Vi är klara.' } });
  expect(await desk.opens('U-ANNA')).toMatchObject({ prefill: { ...words, question: null } });
});

test('an own update is opened to be reworded with all it said, from its seat alone', async () => {
  const desk = await atDesk();
  const question = { kind: 'decide', text: 'Ska vi vänta?' } as const;
  const sent = await desk.sends('U-ANNA', { words: { question } });
  const revises = 'update' in sent ? sent.update.id : '';
  await desk.types('U-ANNA', { text: 'Ett annat utkast' });
  expect(await desk.opens('U-ANNA', { revises })).toMatchObject({
    seats: [{ seat: desk.seatOf('LK') }],
    prefill: { text: 'Det går enligt plan.', question },
    draft: null,
  });
  expect(await desk.opens('U-BO', { revises })).toEqual({ kind: 'refused', why: 'not-yours' });
  desk.clock.advance(day);
  expect(await desk.opens('U-ANNA', { revises })).toEqual({ kind: 'refused', why: 'too-late' });
});

test.each([
  ['a contact', 'U-ANNA', ['LK contact']],
  ['a deputy', 'U-BO', ['LK deputy']],
  ['a coordinator', 'U-KARIN', ['LK on-behalf', 'LiU on-behalf']],
])('%s may speak for the seats that are theirs to speak for', async (_, user, seats) => {
  const form = await (await atDesk()).opens(user);
  const offered = form.kind === 'form' ? form.seats.map(({ party, as }) => `${party.short} ${as}`) : [];
  expect(offered).toEqual(seats);
});

test('a coordinator’s own seat comes first', async () => {
  const desk = await atDesk();
  const unit = desk.seatOf('LiU').unit ?? '';
  await givenSeat(held.storage, desk.meant.council, { unit, user: 'U-KARIN' });
  expect(await desk.opens('U-KARIN')).toMatchObject({ seats: [{ as: 'contact' }, { as: 'on-behalf' }] });
});

test('who may not report gets no form, and forged ids find none', async () => {
  const desk = await atDesk();
  expect(await desk.opens('U-CARIN')).toEqual({ kind: 'refused', why: 'not-permitted' });
  expect(await desk.opens('U-ANNA', { actor: 'operator' })).toEqual({
    kind: 'refused',
    why: 'not-permitted',
  });
  for (const forged of [{ workspace: 'T-OTHER' }, { council: 'none' }, { activity: 'none' }])
    expect(await desk.opens('U-KARIN', forged)).toEqual({ kind: 'refused', why: 'gone' });
});

test('what was typed and not sent is offered to the same person again, as it was typed, for a week', async () => {
  const desk = await atDesk();
  const words = { ...blank, status: 'stalled', text: 'Kort', link: 'javascript:alert(1)' } as const;
  expect(await desk.types('U-ANNA', words, desk.seatOf('LK'))).toBe('kept');
  const savedAt = desk.clock.now();
  expect(await desk.opens('U-ANNA')).toMatchObject({ draft: { words, seat: desk.seatOf('LK'), savedAt } });
  expect(await desk.opens('U-BO')).toMatchObject({ draft: null });
  desk.clock.advance(7 * day - 1);
  expect(await desk.opens('U-ANNA')).toMatchObject({ draft: { words } });
  desk.clock.advance(1);
  expect(await desk.opens('U-ANNA')).toMatchObject({ draft: null });
});

test('the latest draft counts, an empty form keeps the one before, and starting over drops it', async () => {
  const desk = await atDesk();
  await desk.types('U-ANNA', { text: 'Först\u0000' });
  await desk.types('U-ANNA', { text: 'Sedan' });
  expect(await desk.types('U-ANNA', { status: 'done', text: ' ' })).toBe('empty');
  expect(await desk.opens('U-ANNA')).toMatchObject({ draft: { words: { text: 'Sedan' } } });
  await desk.startsOver('U-ANNA');
  expect(await desk.opens('U-ANNA')).toMatchObject({ draft: null });
});

test('nobody keeps a draft where they may not report, nor where there is nothing to report on', async () => {
  const desk = await atDesk();
  expect(await desk.types('U-CARIN', { text: 'Min åsikt' })).toBe('not-permitted');
  const forged = { ...desk.about, workspace: 'T-OTHER', actor: member('U-ANNA'), seat: null };
  expect(await keepDraft(desk.deps, { ...forged, words: { ...blank, text: 'Hej' } })).toBe('gone');
});

test('a night after a week the draft is gone, and nobody’s younger one', async () => {
  const desk = await atDesk();
  await desk.types('U-ANNA', { text: 'Gammalt' });
  desk.clock.advance(7 * day);
  await desk.types('U-BO', { text: 'Nytt' });
  await purgeOld({ ...desk.deps, log: quietLog });
  const of = { council: desk.meant.council, activity: desk.about.activity };
  expect(await held.storage.drafts.read({ ...of, user: 'U-ANNA' })).toBeNull();
  expect(await held.storage.drafts.read({ ...of, user: 'U-BO' })).not.toBeNull();
});
