import type { HomeView, KnownBlock } from '@slack/types';

export const plain = (text: string) => ({ type: 'plain_text' as const, text });

export const option = (text: string, value: string) => ({ text: plain(text), value });

const fruits = [option('Äpple', 'apple'), option('Päron', 'pear')];
const cell = (text: string) => ({ type: 'raw_text' as const, text });

/** A message with every block the page draws, and every control a message may have. */
export const messageOfEveryBlock: KnownBlock[] = [
  { type: 'header', text: plain('Lägesrapport :tada:') },
  {
    type: 'section',
    text: { type: 'mrkdwn', text: '*Enligt plan* <https://example.org|planen> <@U0JOHN> `kod`' },
    fields: [plain('Fält ett'), plain('Fält två')],
    accessory: {
      type: 'overflow',
      action_id: 'tell-overflow',
      options: [option('Första valet', 'first'), option('Andra valet', 'second')],
    },
  },
  {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: 'Fet', style: { bold: true } },
          { type: 'text', text: ' och ' },
          { type: 'user', user_id: 'U0KARIN' },
        ],
      },
      {
        type: 'rich_text_list',
        style: 'ordered',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'Första punkten' }] }],
      },
      { type: 'rich_text_quote', elements: [{ type: 'text', text: 'Citatet' }] },
      { type: 'rich_text_preformatted', border: 0, elements: [{ type: 'text', text: 'rad  för  rad' }] },
    ],
  },
  { type: 'divider' },
  {
    type: 'table',
    rows: [
      [cell('Aktivitet'), cell('Läge')],
      [cell('Bussarna'), cell('Klar')],
    ],
  },
  { type: 'image', image_url: 'https://example.org/i.png', alt_text: 'En karta' },
  { type: 'markdown', text: '**Rubrik** i markdown' },
  { type: 'context', elements: [{ type: 'mrkdwn', text: '_Senast i går_' }] },
  {
    type: 'actions',
    elements: [
      {
        type: 'button',
        action_id: 'tell-button',
        text: plain('Ta bort'),
        style: 'danger',
        value: 'v1',
        confirm: {
          title: plain('Säker?'),
          text: plain('Det går inte att ångra.'),
          confirm: plain('Ta bort'),
          deny: plain('Nej'),
        },
      },
      { type: 'button', action_id: 'tell-link', text: plain('Öppna'), url: 'https://example.org/' },
      { type: 'checkboxes', action_id: 'tell-checks', options: fruits },
      { type: 'radio_buttons', action_id: 'tell-radio', options: fruits },
      { type: 'datepicker', action_id: 'tell-day', placeholder: plain('Välj dag') },
      {
        type: 'multi_static_select',
        action_id: 'tell-several',
        placeholder: plain('Välj frukter'),
        options: fruits,
      },
    ],
  },
];

/** App Home, with what was last done in it. */
export const homeOf = (done: string): HomeView => ({
  type: 'home',
  blocks: [
    { type: 'header', text: plain('Mina aktiviteter') },
    { type: 'section', text: plain(`Senast: ${done}`) },
    { type: 'actions', elements: [{ type: 'button', action_id: 'again', text: plain('Uppdatera') }] },
  ],
});
