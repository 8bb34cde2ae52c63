import type { Words } from '../../words/words.ts';

type Why = Exclude<keyof Words['deliveries']['why'], 'other'>;

const meanings: Readonly<Record<string, Why>> = {
  unsure: 'unsure',
  not_in_channel: 'notInChannel',
  channel_not_found: 'notInChannel',
  is_archived: 'archived',
  user_not_found: 'personGone',
  user_disabled: 'personGone',
  cannot_dm_bot: 'personGone',
  restricted_action: 'notAllowed',
  restricted_action_read_only_channel: 'notAllowed',
  messages_tab_disabled: 'notAllowed',
  missing_scope: 'disconnected',
  account_inactive: 'disconnected',
  token_revoked: 'disconnected',
  token_expired: 'disconnected',
  invalid_auth: 'disconnected',
  not_authed: 'disconnected',
};

/** Why a message did not arrive and what to do about it, from Slack's own word for it. */
export function deliveryErrorText(error: string, { deliveries: { why } }: Words): string {
  const meaning = meanings[error];
  return meaning === undefined ? why.other(error) : why[meaning];
}
