import { expect, test } from 'vitest';
import { recordUpdate } from '../../src/app/record-update.ts';
import { heldStorage } from '../support/held-storage.ts';
import { idOf, member, reportingCouncil } from '../support/reporting-council.ts';

const held = heldStorage();

const hour = 3_600_000;

test('what somebody reports is told back as it is stored, with its activity and council', async () => {
  const council = await reportingCouncil(held.storage);
  const words = {
    status: 'at_risk',
    text: 'Bygglovet är överklagat.',
    nextStep: 'Möte i mars.',
    link: 'https://example.org/lov',
  } as const;
  const recorded = await council.sends('U-ANNA', { words });
  expect(recorded).toMatchObject({
    outcome: 'recorded',
    update: { ...words, author: 'U-ANNA', at: council.clock.now(), nature: 'report', editedAt: null },
    activity: { name: 'Vindkraft', updates: [words] },
    council: { id: council.meant.council },
  });
});

test('the same form sent twice is one update, also when another has written in between', async () => {
  const council = await reportingCouncil(held.storage);
  const form = { key: 'V-FORM', confirmed: false };
  const first = await council.sends('U-ANNA', form);
  await council.sends('U-LISA', { party: 'LiU' });
  expect(await council.sends('U-ANNA', form)).toMatchObject({
    outcome: 'known',
    update: { id: idOf(first) },
  });
  expect((await council.wind()).updates).toHaveLength(2);
});

test('a form sent again after its update was reworded or taken back tells of that update', async () => {
  const council = await reportingCouncil(held.storage);
  const first = idOf(await council.sends('U-ANNA', { key: 'V-FORM' }));
  await council.sends('U-ANNA', { revises: first, words: { text: 'Det går bättre än så.' } });
  expect(await council.sends('U-ANNA', { key: 'V-FORM' })).toMatchObject({
    outcome: 'known',
    update: { id: first, ended: { as: 'reworded' } },
  });
});

test('whoever has not seen the other party’s new update is shown it, and sends again knowing of it', async () => {
  const council = await reportingCouncil(held.storage);
  const seen = idOf(await council.sends('U-BO'));
  const theirs = await council.sends('U-LISA', { party: 'LiU', words: { text: 'Vi drar oss ur.' } });
  const mine = { key: 'V-MINE', seen, confirmed: false };
  expect(await council.sends('U-ANNA', mine)).toMatchObject({
    outcome: 'overtaken',
    by: { update: { id: idOf(theirs) }, party: { short: 'LiU' }, unit: { name: 'Samverkan' } },
  });
  expect((await council.wind()).updates).toHaveLength(2);
  expect(await council.sends('U-ANNA', { ...mine, confirmed: true })).toMatchObject({ outcome: 'recorded' });
});

test('a coordinator registers what came by mail for the contact, and takes the seat on for nobody', async () => {
  const council = await reportingCouncil(held.storage);
  const sent = await council.sends('U-KARIN', { onBehalf: { source: 'mail' } });
  expect(sent).toMatchObject({
    update: { author: 'U-ANNA', registered: { by: 'U-KARIN', source: 'mail' } },
  });
  const [miljö] = (await council.plan()).units;
  expect(miljö?.contact).toMatchObject({ user: 'U-ANNA', acceptance: 'asked' });
});

test.each([
  ['the contact', 'U-ANNA', 'accepted'],
  ['the deputy', 'U-BO', 'asked'],
])('a report from %s leaves the seat %s', async (_, user, acceptance) => {
  const council = await reportingCouncil(held.storage);
  await council.sends(user);
  expect((await council.plan()).units[0]?.contact).toMatchObject({ acceptance });
});

test('a report drops what the person had typed about the activity, and nobody else’s', async () => {
  const council = await reportingCouncil(held.storage);
  const draftOf = async (user: string) => ({
    council: council.meant.council,
    activity: (await council.wind()).id,
    user,
  });
  const words = { status: null, text: 'Halvfärdigt', nextStep: null, link: null, question: null };
  for (const user of ['U-ANNA', 'U-BO'])
    await held.storage.drafts.keep(await draftOf(user), { seat: null, words, savedAt: council.clock.now() });
  await council.sends('U-ANNA');
  expect(await held.storage.drafts.read(await draftOf('U-ANNA'))).toBeNull();
  expect(await held.storage.drafts.read(await draftOf('U-BO'))).toMatchObject({ words });
});

test('what was typed stays where only nothing new was said, or an earlier update was reworded', async () => {
  const council = await reportingCouncil(held.storage);
  const sent = idOf(await council.sends('U-ANNA'));
  const of = { council: council.meant.council, activity: (await council.wind()).id, user: 'U-ANNA' };
  const words = { status: null, text: 'Halvfärdigt', nextStep: null, link: null, question: null };
  await held.storage.drafts.keep(of, { seat: null, words, savedAt: council.clock.now() });
  await council.presses('U-ANNA');
  await council.sends('U-ANNA', { revises: sent });
  expect(await held.storage.drafts.read(of)).toMatchObject({ words });
});

test('an update may be reworded for a day, the latest wording stands and the first is kept', async () => {
  const council = await reportingCouncil(held.storage);
  const first = idOf(await council.sends('U-ANNA'));
  const given = council.clock.now();
  council.clock.advance(23 * hour);
  const words = { text: 'Det går ganska bra.', status: 'at_risk' } as const;
  const again = await council.sends('U-ANNA', { revises: first, words });
  const wind = await council.wind();
  expect(wind.updates).toMatchObject([{ ...words, at: given, editedAt: council.clock.now() }]);
  expect(wind.formerUpdates).toMatchObject([{ id: first, text: 'Det går enligt plan.' }]);

  council.clock.advance(hour);
  expect(await council.sends('U-ANNA', { revises: idOf(again) })).toEqual({
    outcome: 'refused',
    why: 'too-late',
  });
});

test('two windows that reword the same update make two wordings of it, and the last stands', async () => {
  const council = await reportingCouncil(held.storage);
  const revises = idOf(await council.sends('U-ANNA'));
  await council.sends('U-ANNA', { revises, words: { text: 'Från första fönstret.' } });
  await council.sends('U-ANNA', { revises, words: { text: 'Från andra fönstret.' } });
  const wind = await council.wind();
  expect(wind.updates).toMatchObject([{ text: 'Från andra fönstret.' }]);
  expect(wind.formerUpdates).toHaveLength(2);
});

test.each([
  ['another workspace', { workspace: 'T-OTHER' }],
  ['another council', { council: 'council:other' }],
  ['another activity', { activity: 'activity:other' }],
])('ids of %s find nothing, whoever sends them', async (_, forged) => {
  const council = await reportingCouncil(held.storage);
  expect(await council.sends('U-KARIN', forged)).toEqual({ outcome: 'refused', why: 'gone' });
});

test.each([
  ['a guest', { user: 'U-GUEST', workspace: 'T-SAMVERKAN', standing: 'guest' }],
  ['somebody from outside', { user: 'U-FAR', workspace: 'T-OTHER', standing: 'external' }],
  ['a coordinator who is a guest now', { user: 'U-KARIN', workspace: 'T-SAMVERKAN', standing: 'guest' }],
  ['the command line', 'operator'],
] as const)('%s records nothing', async (_, actor) => {
  const council = await reportingCouncil(held.storage);
  const sent = {
    ...council.meant,
    actor,
    key: 'V-FORM',
    activity: (await council.wind()).id,
    seat: council.seatOf('LK'),
    words: { status: null, text: 'Jag var här också.', nextStep: null, link: null, question: null },
    seen: null,
    confirmed: true,
    onBehalf: { source: 'mail' } as const,
    revises: null,
  };
  expect(await recordUpdate(council.deps, sent)).toEqual({ outcome: 'refused', why: 'not-permitted' });
  expect(await recordUpdate(council.deps, { ...sent, actor: member('U-ANNA') })).toMatchObject({
    outcome: 'recorded',
  });
});
