import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaMessage } from '../../src/slack/blocks/agenda-message.ts';
import type { Message } from '../../src/slack/blocks/message.ts';
import { checkBlocks } from '../../src/workspace/blocks/check-blocks.ts';
import { anActivity, reportingAt } from '../support/activities.ts';
import { agendaOf, anAgendaMeeting, heldBy } from '../support/agendas.ts';
import { onScreen } from '../support/on-screen.ts';
import { aPlan } from '../support/plans.ts';
import { aReader } from '../support/readers.ts';
import { aContact, aUnit } from '../support/units.ts';
import { unrulyPlans } from '../support/unruly-plans.ts';
import { anUpdate } from '../support/updates.ts';

function expectSlackToTake({ text, blocks }: Message): void {
  expect(checkBlocks(blocks, 'message')).toEqual([]);
  expect(blocks.length).toBeLessThanOrEqual(50);
  expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(13_000);
  expect(text.trim()).not.toBe('');
}

const spring = reportingAt('Våren 2022', '2022-01-01', '2022-06-30');
const plan = aPlan({
  activities: [
    anActivity({
      name: 'Cykelstråk',
      seats: ['LK Gatukontoret', 'LiU'],
      reporting: spring,
      updates: [
        anUpdate({ from: 'LK Gatukontoret', on: '2022-03-01', status: 'at_risk', text: 'Marken saknas.' }),
      ],
    }),
    anActivity({ name: 'Skolor' }),
    anActivity({ name: 'Skogar' }),
  ],
  units: [aUnit({ name: 'Gatukontoret', contact: aContact('U-BO') })],
});

test('every item says why it is there, what the council is to do, who answers and what is missing', () => {
  const agenda = agendaOf(plan, { meeting: anAgendaMeeting('2022-03-15', 32) });
  const { message, replies } = agendaMessage(agenda, 'preliminary', { ...aReader(), today: '2022-03-08' });
  expect(replies).toEqual([]);
  expect(message.text).toBe('Dagordning 15 mars 2022. Preliminär dagordning. Beräknad tid 30 av 32 minuter.');
  const shown = onScreen({ blocks: message.blocks });
  expect(shown).toContain('Cykelstråk 🟡 Risk, ska återrapporteras (Våren 2022), 10 min');
  expect(shown).toContain('Rådets uppgift: Följa projektet.');
  expect(shown).toContain(
    'LK · Gatukontoret: @U-BO · har tackat ja, 🟡 Risk, rapporterat 1 mars 2022, för 7 dagar sedan',
  );
  expect(shown).toContain('Marken saknas.');
  expect(shown).toContain('LiU · Linköpings universitet: Planen nämner ingen enhet här, lägesrapport saknas');
  expect(shown).toContain('Skolor ◽ Ingen lägesrapport ännu, har inte varit uppe i rådet, 5 min');
  expect(shown).toContain('Läses som skriftliga rapporter: Skogar.');
});

test('whoever has said that nothing is new has been heard, and is not told to be missing', () => {
  const quiet = anUpdate({ on: '2022-03-07', nature: 'nothing-new', status: null, text: '' });
  const agenda = agendaOf(aPlan({ activities: [anActivity({ name: 'Skolor', updates: [quiet] })] }));
  const { message } = agendaMessage(agenda, 'final', { ...aReader(), today: '2022-03-08' });
  const shown = onScreen({ blocks: message.blocks });
  expect(shown).toContain('Skolor ◽ Ingen status ännu, har inte varit uppe i rådet, 5 min');
  expect(shown).toContain('◽ Ingen status ännu, inget nytt 7 mars 2022, i går');
  expect(shown).not.toContain('Ingen lägesrapport');
  expect(shown).toContain('Saknas något?');
});

test('a long agenda is one message with a row a report, and each area in full in its thread', () => {
  const text = 'Vi har arbetat vidare med det som bestämdes. '.repeat(20);
  const many = Array.from({ length: 30 }, (_, index) =>
    anActivity({
      name: `Aktivitet ${index}`,
      area: index < 20 ? 'Hållbar tillväxt' : 'Attraktiv stad',
      reporting: spring,
      updates: [anUpdate({ on: '2022-03-01', text })],
    }),
  );
  const agenda = agendaOf(aPlan({ activities: many }));
  const { message, replies } = agendaMessage(agenda, 'final', aReader());
  expectSlackToTake(message);
  for (const reply of replies) expectSlackToTake(reply);
  const shown = onScreen({ blocks: message.blocks });
  const inThread = replies.map(({ blocks }) => onScreen({ blocks })).join('');
  expect(shown).toContain('Aktivitet 20 ');
  expect(shown).toMatch(/och \d till/);
  for (const { name } of many) expect(inThread).toContain(`${name} `);
  expect(shown).toContain('Varje område i sin helhet finns i tråden.');
});

test('Slack takes every agenda, whatever the plan says', () => {
  fc.assert(
    fc.property(unrulyPlans, fc.boolean(), fc.integer({ min: 0, max: 600 }), (unruly, hasMet, minutes) => {
      const meeting = anAgendaMeeting('2022-12-01', minutes);
      const before = agendaOf(unruly, { meeting: anAgendaMeeting('2022-10-01', 60) });
      const held = hasMet
        ? [heldBy(before, { 'report/activity:0': { decided: '<!channel> **fortsätt**' } })]
        : [];
      const choices = { 'report/activity:1': { dropped: '<!here>' }, 'added/1': { title: '<@U1> *x*' } };
      const added = unruly.activities.map(({ id, name }) => ({ id, name })).slice(0, 5);
      const agenda = agendaOf(unruly, { meeting, held, choices, added });
      const { message, replies } = agendaMessage(agenda, 'draft', aReader('en'));
      for (const one of [message, ...replies]) expectSlackToTake(one);
    }),
    { numRuns: 150 },
  );
});
