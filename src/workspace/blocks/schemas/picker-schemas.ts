import { z } from 'zod';
import { actionable, confirmable, day, focusable, placeholdable, timeOfDay } from './element-fields.ts';
import { boxOption } from './option-schemas.ts';

const picker = { ...actionable, ...confirmable, ...focusable };
const boxes = z.array(boxOption).min(1).max(10);

/** Dates, times and boxes to tick. */
export const pickers = [
  z.strictObject({
    type: z.literal('datepicker'),
    ...picker,
    ...placeholdable,
    initial_date: day.exactOptional(),
  }),
  z.strictObject({
    type: z.literal('timepicker'),
    ...picker,
    ...placeholdable,
    initial_time: timeOfDay.exactOptional(),
    timezone: z.string().exactOptional(),
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    ...picker,
    options: boxes,
    initial_options: boxes.exactOptional(),
  }),
  z.strictObject({
    type: z.literal('radio_buttons'),
    ...picker,
    options: boxes,
    initial_option: boxOption.exactOptional(),
  }),
] as const;

export const datetimepicker = z.strictObject({
  type: z.literal('datetimepicker'),
  ...picker,
  initial_date_time: z.number().int().min(1_000_000_000).max(9_999_999_999).exactOptional(),
});
