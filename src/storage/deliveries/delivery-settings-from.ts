import { z } from 'zod';
import { type DeliverySettings, mostDaysBefore, usualDeliveries } from '../../domain/delivery-settings.ts';
import { holidayCountries } from '../../domain/holidays.ts';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const dayOfYear = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

const days = z.number().int().min(1).max(mostDaysBefore);

/** Part by part: one that cannot be read is as usual, and takes nothing else with it. */
const stored = z.object({
  weekly: z.object({ weekday: z.number().int().min(1).max(7), time }).catch(usualDeliveries.weekly),
  quiet: z.array(z.object({ from: dayOfYear, to: dayOfYear })).catch([...usualDeliveries.quiet]),
  holidays: z.enum(holidayCountries).nullable().catch(usualDeliveries.holidays),
  reminders: z.boolean().catch(usualDeliveries.reminders),
  weeklyPost: z.boolean().catch(usualDeliveries.weeklyPost),
  agendas: z.boolean().catch(usualDeliveries.agendas),
  agenda: z.object({ preliminary: days, final: days, asking: days, time }).catch(usualDeliveries.agenda),
  whenUnsure: z.enum(['rather-twice', 'rather-not']).catch(usualDeliveries.whenUnsure),
});

/** What a council has set about deliveries; what it has not set is as usual. */
export function deliverySettingsFrom(told: unknown): DeliverySettings {
  return stored.parse(told ?? {});
}
