import type { KnownBlock } from '@slack/types';
import type { Surface } from './surface.ts';

const everywhere = ['message', 'modal', 'home'] as const;

/** Where each block is shown. `data_visualization` exists, but Slack's types do not know it yet; `file` is Slack's own. */
export const blocksShownOn = {
  actions: everywhere,
  alert: ['modal'],
  card: ['message', 'home'],
  carousel: ['message', 'home'],
  container: ['message'],
  context: everywhere,
  context_actions: ['message'],
  data_table: ['message'],
  data_visualization: ['message'],
  divider: everywhere,
  file: [],
  header: everywhere,
  image: everywhere,
  input: everywhere,
  markdown: ['message'],
  plan: ['message'],
  rich_text: everywhere,
  section: everywhere,
  table: ['message'],
  task_card: ['message'],
  video: everywhere,
} as const satisfies Record<KnownBlock['type'] | 'data_visualization', readonly Surface[]>;

/** Where those elements are shown that are not shown everywhere. */
export const elementsShownOn: Readonly<Record<string, readonly Surface[]>> = {
  datetimepicker: ['message', 'modal'],
  email_text_input: ['modal'],
  file_input: ['modal'],
  number_input: ['modal'],
  rich_text_input: ['modal', 'home'],
  url_text_input: ['modal'],
  workflow_button: ['message'],
};
