import type { BlockElement } from './elements-in.ts';

/** What an element holds, in the shape Slack reports it: `{ type, value }`, `{ type, selected_option }` and so on. */
export type ElementState = { readonly type: string; readonly [field: string]: unknown };

/** For each kind of element that holds something: the field it is reported in, and the one it may start from. */
const fields: Readonly<
  Record<string, { readonly holds: string; readonly starts: string; readonly empty: unknown }>
> = {
  plain_text_input: { holds: 'value', starts: 'initial_value', empty: null },
  email_text_input: { holds: 'value', starts: 'initial_value', empty: null },
  url_text_input: { holds: 'value', starts: 'initial_value', empty: null },
  number_input: { holds: 'value', starts: 'initial_value', empty: null },
  rich_text_input: { holds: 'rich_text_value', starts: 'initial_value', empty: null },
  datepicker: { holds: 'selected_date', starts: 'initial_date', empty: null },
  timepicker: { holds: 'selected_time', starts: 'initial_time', empty: null },
  datetimepicker: { holds: 'selected_date_time', starts: 'initial_date_time', empty: null },
  radio_buttons: { holds: 'selected_option', starts: 'initial_option', empty: null },
  checkboxes: { holds: 'selected_options', starts: 'initial_options', empty: [] },
  static_select: { holds: 'selected_option', starts: 'initial_option', empty: null },
  external_select: { holds: 'selected_option', starts: 'initial_option', empty: null },
  users_select: { holds: 'selected_user', starts: 'initial_user', empty: null },
  conversations_select: { holds: 'selected_conversation', starts: 'initial_conversation', empty: null },
  channels_select: { holds: 'selected_channel', starts: 'initial_channel', empty: null },
  multi_static_select: { holds: 'selected_options', starts: 'initial_options', empty: [] },
  multi_external_select: { holds: 'selected_options', starts: 'initial_options', empty: [] },
  multi_users_select: { holds: 'selected_users', starts: 'initial_users', empty: [] },
  multi_conversations_select: { holds: 'selected_conversations', starts: 'initial_conversations', empty: [] },
  multi_channels_select: { holds: 'selected_channels', starts: 'initial_channels', empty: [] },
  file_input: { holds: 'files', starts: 'initial_files', empty: [] },
};

/** The field an element's choice is reported in; `undefined` for those that hold nothing, such as buttons. */
export function stateField(type: string): string | undefined {
  return fields[type]?.holds;
}

/** What an element holds before anybody touched it. */
export function initialState(element: BlockElement): ElementState | undefined {
  const field = fields[element.type];
  if (!field) return undefined;
  return { type: element.type, [field.holds]: element[field.starts] ?? field.empty };
}

/** Whether a person left the element empty. */
export function isEmptyState(state: ElementState): boolean {
  const held = state[stateField(state.type) ?? ''];
  return held === null || held === undefined || held === '' || (Array.isArray(held) && held.length === 0);
}
