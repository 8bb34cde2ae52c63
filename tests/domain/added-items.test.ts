import { expect, test } from 'vitest';
import { agendaOf, under } from '../support/agendas.ts';
import { aPlan } from '../support/plans.ts';

test('the items that a coordinator has added are placed among themselves, and one taken off says why', () => {
  const choices = {
    'own/1': { title: 'Studiebesök' },
    'own/2': { title: 'Lokaler', before: 'own/1' },
    'own/3': { title: 'Budget', dropped: 'Väntar på beslut' },
  };
  const agenda = agendaOf(aPlan({ activities: [] }), { choices });
  expect(under(agenda, 'other').items.map(({ title }) => title)).toEqual(['Lokaler', 'Studiebesök']);
  expect(agenda.dropped).toEqual([{ key: 'own/3', name: 'Budget', reason: 'Väntar på beslut' }]);
});
