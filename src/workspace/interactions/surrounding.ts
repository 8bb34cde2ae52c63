import type { AnyBlock } from '@slack/types';
import { type Refusal, refuse } from '../refusal.ts';
import type { Conversation } from '../state/conversations.ts';
import type { StoredMessage } from '../state/message-store.ts';
import type { StoredView } from '../state/view-store.ts';
import type { WorkspaceUser } from '../workspace-directory.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { seenConversation, seenMessages } from './seen-conversation.ts';

/** Where an element stands: in a message of a conversation, or in a view. */
export type Surrounding =
  | { readonly kind: 'message'; readonly message: StoredMessage; readonly room: Conversation }
  | { readonly kind: 'view'; readonly view: StoredView };

export type Whereabouts = {
  readonly channel?: string | undefined;
  readonly message?: string | undefined;
  readonly view?: string | undefined;
};

/** The message or view a person points at, if it is one they have in front of them. */
export function surroundingOf(
  state: WorkspaceState,
  user: WorkspaceUser,
  where: Whereabouts,
): Surrounding | Refusal {
  if (where.view !== undefined) {
    const view = state.views.find(where.view);
    return view?.user === user.id ? { kind: 'view', view } : refuse('view_not_found');
  }
  const room = seenConversation(state, user, where.channel ?? '');
  if ('ok' in room) return room;
  const message = seenMessages(state, user, room).find(({ ts }) => ts === where.message);
  return message ? { kind: 'message', message, room } : refuse('message_not_found');
}

/** The blocks shown there. */
export function blocksOf(surrounding: Surrounding): readonly AnyBlock[] {
  return surrounding.kind === 'view' ? surrounding.view.blocks : (surrounding.message.blocks ?? []);
}
