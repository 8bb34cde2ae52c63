import type { DeliverySettings } from '../../domain/delivery-settings.ts';
import type { Words } from '../../words/words.ts';

/** When a council hears of the bot by itself, and what of. */
export function deliveryRulesText({ weekly, reminders, weeklyPost }: DeliverySettings, words: Words): string {
  const { list, wish, weekdaysPlural } = words.deliveries;
  const day = weekdaysPlural[weekly.weekday - 1] ?? '';
  const moment = wish.weekly(day.charAt(0).toUpperCase() + day.slice(1), weekly.time);
  const said = (isOn: boolean) => (isOn ? list.on : list.off);
  return list.rules(moment, said(reminders), said(weeklyPost));
}
