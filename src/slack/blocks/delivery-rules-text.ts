import type { DeliverySettings } from '../../domain/delivery-settings.ts';
import type { Words } from '../../words/words.ts';

/** When a council hears of the bot by itself, and what of. */
export function deliveryRulesText(settings: DeliverySettings, words: Words): string {
  const { weekly, reminders, weeklyPost, agendas, agenda } = settings;
  const { list, wish, weekdaysPlural } = words.deliveries;
  const day = weekdaysPlural[weekly.weekday - 1] ?? '';
  const moment = wish.weekly(day.charAt(0).toUpperCase() + day.slice(1), weekly.time);
  const said = (isOn: boolean) => (isOn ? list.on : list.off);
  const rules = list.rules(moment, said(reminders), said(weeklyPost));
  return `${rules} · ${agendas ? list.agendas(agenda) : list.noAgendas}`;
}
