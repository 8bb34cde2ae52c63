import { element } from '../element.js';

/** @typedef {import('@slack/types').PlainTextInput | import('@slack/types').EmailInput | import('@slack/types').URLInput | import('@slack/types').NumberInput | import('@slack/types').Datepicker | import('@slack/types').Timepicker} Typed */
/** @typedef {import('../showing.d.ts').Grip} Grip */

const kinds = /** @type {const} */ ({
  plain_text_input: { type: 'text', initial: 'initial_value', state: 'value' },
  email_text_input: { type: 'email', initial: 'initial_value', state: 'value' },
  url_text_input: { type: 'url', initial: 'initial_value', state: 'value' },
  number_input: { type: 'number', initial: 'initial_value', state: 'value' },
  datepicker: { type: 'date', initial: 'initial_date', state: 'selected_date' },
  timepicker: { type: 'time', initial: 'initial_time', state: 'selected_time' },
});

/**
 * A field to write in, or a day or an hour to set.
 *
 * @param {Typed} typed
 * @param {Grip} grip
 */
export function showTyped(typed, grip) {
  const { type, initial, state } = kinds[typed.type];
  /** @type {Readonly<Record<string, unknown>>} */
  const wanted = { ...typed };
  const first = grip.state ? grip.state[state] : wanted[initial];
  const field =
    typed.type === 'plain_text_input' && typed.multiline
      ? element('textarea', { rows: '4' })
      : element('input', { type });
  const now = () => ({ type: typed.type, [state]: field.value === '' ? null : field.value });
  field.value = String(first ?? '');
  field.ariaLabel = grip.label;
  if ('placeholder' in typed) field.placeholder = typed.placeholder?.text ?? '';
  field.addEventListener('input', () => grip.keep(now()));
  field.addEventListener('change', () => grip.use(field.value, now()));
  grip.keep(now());
  return field;
}
