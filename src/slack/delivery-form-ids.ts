import { prefixes } from './ids.ts';

const { delivery } = prefixes;

/** The form of how a council wants to be spoken to. */
export const deliveryForm = `${delivery}settings-form`;

/** Its fields, by the ids of their blocks. */
export const deliveryFields = {
  weekday: 'weekday',
  time: 'time',
  reminders: 'reminders',
  weeklyPost: 'weekly-post',
  quiet: 'quiet',
  holidays: 'holidays',
  agendas: 'agendas',
  agendaTime: 'agenda-time',
  preliminary: 'preliminary',
  asking: 'asking',
  final: 'final',
  whenUnsure: 'when-unsure',
} as const;
