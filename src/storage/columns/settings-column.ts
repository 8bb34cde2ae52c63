import { z } from 'zod';
import { defaultSettings, type Settings } from '../../domain/settings.ts';
import { deliverySettingsFrom } from '../deliveries/delivery-settings-from.ts';

const pair = z.tuple([z.string(), z.string()]);
const settings = z.object({ apart: z.array(pair).optional(), deliveries: z.unknown().optional() });

/** What a council has set, and for the rest what holds until somebody does. What others keep in the column is theirs. */
export function settingsFrom(column: unknown): Settings {
  const { apart, deliveries } = settings.parse(column);
  return { apart: apart ?? defaultSettings.apart, deliveries: deliverySettingsFrom(deliveries) };
}
