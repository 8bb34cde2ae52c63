import type { Conversation } from '../state/conversations.ts';

/** What payloads call a conversation: Slack never names private ones and direct messages. */
export function conversationName({ kind, name }: Conversation): string {
  switch (kind) {
    case 'public':
      return name;
    case 'private':
      return 'privategroup';
    case 'im':
      return 'directmessage';
  }
}
