import { expect, test } from 'vitest';
import { usualDeliveries } from '../../src/domain/delivery-settings.ts';
import { readDeliveryWish } from '../../src/domain/delivery-wish.ts';

test.each([
  ['tisdagar 09:00', { weekly: { weekday: 2, time: '09:00' } }],
  ['kl 10', { weekly: { weekday: 1, time: '10:00' } }],
  ['påminnelser av', { reminders: false }],
  ['Inlägg på', { weeklyPost: true }],
  ['post off', { weeklyPost: false }],
  ['dagordning av', { agendas: false }],
  ['Agenda on', { agendas: true }],
  ['dagordning 08:30', { agenda: { ...usualDeliveries.agenda, time: '08:30' } }],
  ['preliminär 10 dagar', { agenda: { ...usualDeliveries.agenda, preliminary: 10 } }],
  ['slutlig 1 arbetsdag', { agenda: { ...usualDeliveries.agenda, final: 1 } }],
  ['final 2 working days', { agenda: { ...usualDeliveries.agenda, final: 2 } }],
  ['fråga 5 dagar', { agenda: { ...usualDeliveries.agenda, asking: 5 } }],
  ['ask 1 day', { agenda: { ...usualDeliveries.agenda, asking: 1 } }],
  ['hellre två gånger', { whenUnsure: 'rather-twice' }],
  ['rather not', { whenUnsure: 'rather-not' }],
])('"%s" changes that and nothing else', (typed, changed) => {
  expect(readDeliveryWish(typed, usualDeliveries)).toEqual({ ...usualDeliveries, ...changed });
});

test.each([
  'av',
  'påminnelser ibland',
  'påminnelser måndag',
  'hellre',
  'i morgon',
  'dagordning måndag',
  'preliminär 0',
  'slutlig 61 dagar',
  'preliminär',
])('"%s" is not understood', (typed) => {
  expect(readDeliveryWish(typed, usualDeliveries)).toBeNull();
});
