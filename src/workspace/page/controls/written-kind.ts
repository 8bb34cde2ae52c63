import type {
  Datepicker,
  DateTimepicker,
  EmailInput,
  NumberInput,
  PlainTextInput,
  RichTextInput,
  Timepicker,
  URLInput,
} from '@slack/types';
import type { Held } from '../model/deeds.ts';
import { plainOf } from '../text/plain-of.ts';
import { richOf } from '../text/rich-of.ts';
import { wallClock } from '../text/wall-clock.ts';
import { zonedSeconds } from '../text/zoned-seconds.ts';

/** A field in which a person writes, or sets a day or an hour. */
export type Written =
  | PlainTextInput
  | EmailInput
  | URLInput
  | NumberInput
  | RichTextInput
  | Datepicker
  | Timepicker
  | DateTimepicker;

const kinds = {
  plain_text_input: { input: 'text', holds: 'value', starts: 'initial_value' },
  email_text_input: { input: 'email', holds: 'value', starts: 'initial_value' },
  url_text_input: { input: 'url', holds: 'value', starts: 'initial_value' },
  number_input: { input: 'number', holds: 'value', starts: 'initial_value' },
  rich_text_input: { input: 'text', holds: 'rich_text_value', starts: 'initial_value' },
  datepicker: { input: 'date', holds: 'selected_date', starts: 'initial_date' },
  timepicker: { input: 'time', holds: 'selected_time', starts: 'initial_time' },
  datetimepicker: { input: 'datetime-local', holds: 'selected_date_time', starts: 'initial_date_time' },
} as const;

/** How a field is written in on a page, and how that is told to Slack; a moment is the wall clock's in `timeZone`. */
export function writtenKind(control: Written, timeZone: string) {
  const { input, holds, starts } = kinds[control.type];
  return {
    input,
    isPicker: holds !== 'value' && holds !== 'rich_text_value',
    first: (held: Held | undefined) =>
      shownAs(
        held ? held[holds] : Object.entries(control).find(([field]) => field === starts)?.[1],
        control,
        timeZone,
      ),
    heldFor: (text: string): { readonly held: Held; readonly value: string | number | undefined } => {
      const value = text === '' ? undefined : toldAs(text, control, timeZone);
      const held = control.type === 'rich_text_input' && value !== undefined ? richOf(text) : value;
      return { held: { type: control.type, [holds]: held ?? null }, value };
    },
  };
}

function shownAs(value: unknown, { type }: Written, timeZone: string): string {
  if (value === null || value === undefined) return '';
  if (type === 'datetimepicker') return wallClock(Number(value), timeZone);
  return type === 'rich_text_input' ? plainOf(value) : String(value);
}

function toldAs(text: string, { type }: Written, timeZone: string): string | number | undefined {
  return type === 'datetimepicker' ? zonedSeconds(text, timeZone) : text;
}
