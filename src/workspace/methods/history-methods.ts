import { z } from 'zod';
import { messagePayload } from '../payloads/message-payload.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Conversation } from '../state/conversations.ts';
import type { StoredMessage } from '../state/message-store.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { flagArgument, limitArgument, textArgument } from './argument-schemas.ts';
import { type Method, method } from './method.ts';
import { missingScope } from './missing-scope.ts';
import { pageOf } from './page-of.ts';
import { rateTiers } from './rate-tiers.ts';
import { readableConversation } from './reachable-conversation.ts';

const historyScopes = { public: 'channels:history', private: 'groups:history', im: 'im:history' } as const;

const stretch = {
  channel: textArgument,
  oldest: z.coerce.number().default(0),
  latest: z.coerce.number().default(Number.POSITIVE_INFINITY),
  inclusive: flagArgument,
  cursor: textArgument,
  limit: limitArgument(100, 999),
  include_all_metadata: flagArgument,
};
type Stretch = z.output<z.ZodObject<typeof stretch>>;

/** What has been said in a conversation. Ephemeral messages are never part of it. */
export const historyMethods: Readonly<Record<string, Method>> = {
  'conversations.history': method({
    token: 'bot',
    scopes: Object.values(historyScopes),
    limit: rateTiers.tier3,
    takes: z.object(stretch),
    answer: (state, asked) => {
      const room = openBook(state, asked.channel);
      if (isRefusal(room)) return room;
      const roots = said(state, room).filter(({ ts, threadTs }) => threadTs === undefined || threadTs === ts);
      const page = pageOf(roots.filter((message) => isWithin(message, asked)).toReversed(), asked);
      return isRefusal(page) ? page : { ...told(state, page, asked), pin_count: 0 };
    },
  }),
  'conversations.replies': method({
    token: 'bot',
    scopes: Object.values(historyScopes),
    limit: rateTiers.tier3,
    takes: z.object({ ...stretch, ts: textArgument }),
    answer: (state, asked) => {
      const room = openBook(state, asked.channel);
      if (isRefusal(room)) return room;
      const thread = said(state, room).filter(({ ts, threadTs }) => ts === asked.ts || threadTs === asked.ts);
      if (thread[0]?.ts !== asked.ts) return refuse('thread_not_found');
      const replies = thread.filter((message) => message.ts === asked.ts || isWithin(message, asked));
      const page = pageOf(replies, asked);
      return isRefusal(page) ? page : told(state, page, asked);
    },
  }),
};

/** The conversation, if the app is in it and may read what was said. */
function openBook(state: WorkspaceState, channel: string): Conversation | Refusal {
  const room = readableConversation(state, channel);
  if (isRefusal(room)) return room;
  const isIn = room.members.has(state.app.botUserId);
  return missingScope(state.app, [historyScopes[room.kind]]) ?? (isIn ? room : refuse('not_in_channel'));
}

function said({ messages }: WorkspaceState, room: Conversation): readonly StoredMessage[] {
  return messages.inChannel(room.id).filter(({ onlyFor }) => onlyFor === undefined);
}

function isWithin({ ts }: StoredMessage, { oldest, latest, inclusive }: Stretch): boolean {
  const at = Number(ts);
  return inclusive ? at >= oldest && at <= latest : at > oldest && at < latest;
}

type Page = { readonly items: readonly StoredMessage[]; readonly next: string };

function told(state: WorkspaceState, { items, next }: Page, { include_all_metadata }: Stretch) {
  const messages = items.map((message) => ({
    ...messagePayload(state, message),
    ...(include_all_metadata && message.metadata && { metadata: message.metadata }),
  }));
  return { messages, has_more: next !== '', response_metadata: { next_cursor: next } };
}
