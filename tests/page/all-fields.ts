import type { InputBlock, ModalView } from '@slack/types';
import { option, plain } from './every-block.ts';

const fruits = [option('Äpple', 'apple'), option('Päron', 'pear'), option('Plommon', 'plum')];

const field = (block_id: string, label: string, element: InputBlock['element']): InputBlock => ({
  type: 'input',
  block_id,
  label: plain(label),
  optional: true,
  element: { ...element, action_id: 'field' },
});

/** A form with every kind of field there is, each in a block of its own, all called `field`. */
export const allFields: ModalView = {
  type: 'modal',
  callback_id: 'all',
  title: plain('Alla fält'),
  submit: plain('Skicka'),
  blocks: [
    { ...field('text', 'Text', { type: 'plain_text_input' }), hint: plain('En rad räcker.') },
    field('long', 'Lång text', { type: 'plain_text_input', multiline: true }),
    field('rich', 'Rik text', { type: 'rich_text_input' }),
    field('email', 'Adress', { type: 'email_text_input' }),
    field('url', 'Länk', { type: 'url_text_input' }),
    field('number', 'Antal', { type: 'number_input', is_decimal_allowed: false }),
    field('day', 'Dag', { type: 'datepicker' }),
    field('time', 'Klockslag', { type: 'timepicker' }),
    field('moment', 'Ögonblick', { type: 'datetimepicker' }),
    field('radio', 'En av tre', { type: 'radio_buttons', options: fruits }),
    field('checks', 'Flera av tre', { type: 'checkboxes', options: fruits }),
    field('one', 'Frukt', { type: 'static_select', options: fruits }),
    field('external', 'Sökt', { type: 'external_select', min_query_length: 2 }),
    field('user', 'Person', { type: 'users_select' }),
    field('channel', 'Kanal', { type: 'channels_select' }),
    field('conversation', 'Samtal', { type: 'conversations_select' }),
    field('several', 'Frukter', { type: 'multi_static_select', options: fruits }),
    field('users', 'Personer', { type: 'multi_users_select' }),
    field('file', 'Fil', { type: 'file_input', max_files: 1 }),
    {
      type: 'actions',
      elements: [{ type: 'button', action_id: 'above', text: plain('Öppna ovanpå') }],
    },
  ],
};
