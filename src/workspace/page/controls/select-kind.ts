import type { MultiSelect, Select } from '@slack/types';

/** A menu for one thing or for several. */
export type AnySelect = Select | MultiSelect;

/** For each kind of menu: the field Slack reports the choice in, and the one it may start from. */
export const selectKind = {
  static_select: { holds: 'selected_option', starts: 'initial_option' },
  external_select: { holds: 'selected_option', starts: 'initial_option' },
  users_select: { holds: 'selected_user', starts: 'initial_user' },
  channels_select: { holds: 'selected_channel', starts: 'initial_channel' },
  conversations_select: { holds: 'selected_conversation', starts: 'initial_conversation' },
  multi_static_select: { holds: 'selected_options', starts: 'initial_options' },
  multi_external_select: { holds: 'selected_options', starts: 'initial_options' },
  multi_users_select: { holds: 'selected_users', starts: 'initial_users' },
  multi_channels_select: { holds: 'selected_channels', starts: 'initial_channels' },
  multi_conversations_select: { holds: 'selected_conversations', starts: 'initial_conversations' },
} as const satisfies Readonly<Record<AnySelect['type'], { readonly holds: string; readonly starts: string }>>;
