import { type DeliverySettings, mostDaysBefore } from './delivery-settings.ts';
import { fold } from './fold.ts';
import { readReminderWish } from './reminder-wish.ts';

const agendaWords: ReadonlySet<string> = new Set(['dagordning', 'dagordningar', 'agenda', 'agendas']);

/** Which days are meant, by the words for them, folded. */
const dayWords: ReadonlyMap<string, 'preliminary' | 'final' | 'asking'> = new Map([
  ['preliminar', 'preliminary'],
  ['preliminary', 'preliminary'],
  ['slutlig', 'final'],
  ['final', 'final'],
  ['fraga', 'asking'],
  ['ask', 'asking'],
]);

/**
 * Reads what a coordinator wants of the agendas: `dagordning av`, `dagordning 08:30`, `preliminär 10 dagar`, `slutlig 2
 * arbetsdagar`, `fråga 7 dagar`. `null`: none of these.
 */
export function readAgendaWish(typed: string, held: DeliverySettings): DeliverySettings | null {
  const [first = '', ...others] = typed.trim().split(/\s+/);
  const rest = others.join(' ');
  const version = dayWords.get(fold(first));
  if (version !== undefined) {
    const days = daysIn(rest);
    return days === null ? null : { ...held, agenda: { ...held.agenda, [version]: days } };
  }
  return agendaWords.has(fold(first)) ? wholeWish(rest, held) : null;
}

function wholeWish(rest: string, held: DeliverySettings): DeliverySettings | null {
  const wish = readReminderWish(rest);
  if (wish.kind === 'on' || wish.kind === 'off') return { ...held, agendas: wish.kind === 'on' };
  if (wish.kind !== 'at' || wish.weekday !== null || wish.time === null) return null;
  return { ...held, agenda: { ...held.agenda, time: wish.time } };
}

function daysIn(typed: string): number | null {
  const [, days] = /^(\d{1,2})(?: (?:arbets)?dag(?:ar)?| (?:working )?days?)?$/.exec(fold(typed)) ?? [];
  return days !== undefined && Number(days) >= 1 && Number(days) <= mostDaysBefore ? Number(days) : null;
}
