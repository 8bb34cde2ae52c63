import { readAgendaWish } from './agenda-wish.ts';
import type { DeliverySettings } from './delivery-settings.ts';
import { fold } from './fold.ts';
import { readReminderWish } from './reminder-wish.ts';

/** The parts that can be turned off, by the words for them, folded. */
const parts: ReadonlyMap<string, 'reminders' | 'weeklyPost'> = new Map([
  ['paminnelser', 'reminders'],
  ['paminnelse', 'reminders'],
  ['reminders', 'reminders'],
  ['inlagg', 'weeklyPost'],
  ['inlagget', 'weeklyPost'],
  ['post', 'weeklyPost'],
]);

const whenUnsure: ReadonlyMap<string, DeliverySettings['whenUnsure']> = new Map([
  ['hellre tva ganger', 'rather-twice'],
  ['rather twice', 'rather-twice'],
  ['hellre inte', 'rather-not'],
  ['rather not', 'rather-not'],
]);

/**
 * Reads what a coordinator wants of a council's deliveries: `måndag 09:00`, `påminnelser av`, `inlägg på`, `hellre två
 * gånger`. `null`: none of these.
 */
export function readDeliveryWish(typed: string, held: DeliverySettings): DeliverySettings | null {
  const unsure = whenUnsure.get(fold(typed));
  if (unsure !== undefined) return { ...held, whenUnsure: unsure };
  const agendas = readAgendaWish(typed, held);
  if (agendas !== null) return agendas;
  const [first = '', ...others] = typed.trim().split(/\s+/);
  const part = parts.get(fold(first));
  const wish = readReminderWish(part === undefined ? typed : others.join(' '));
  if (part !== undefined) {
    return wish.kind === 'on' || wish.kind === 'off' ? { ...held, [part]: wish.kind === 'on' } : null;
  }
  if (wish.kind !== 'at') return null;
  const { weekday, time } = held.weekly;
  return { ...held, weekly: { weekday: wish.weekday ?? weekday, time: wish.time ?? time } };
}
