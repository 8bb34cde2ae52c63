import type { Zone } from './calendar.ts';
import type { DeliverySettings } from './delivery-settings.ts';
import { type HolidayCountry, holidayCountry } from './holidays.ts';

/** Whose holidays a council keeps: those it has chosen, else those of the country that its clocks are set to. */
export function holidaysKept({ holidays }: Pick<DeliverySettings, 'holidays'>, zone: Zone): HolidayCountry {
  return holidays ?? holidayCountry(zone);
}
