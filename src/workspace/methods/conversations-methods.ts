import { z } from 'zod';
import { conversationPayload } from '../payloads/conversation-payload.ts';
import { isRefusal, refuse } from '../refusal.ts';
import type { Conversation } from '../state/conversations.ts';
import { flagArgument, limitArgument, textArgument } from './argument-schemas.ts';
import { type Method, method } from './method.ts';
import { missingScope } from './missing-scope.ts';
import { pageOf } from './page-of.ts';
import { rateTiers } from './rate-tiers.ts';
import { readableConversation } from './reachable-conversation.ts';

const readScopes = { public: 'channels:read', private: 'groups:read', im: 'im:read' } as const;
const kinds: Readonly<Record<string, Conversation['kind']>> = {
  public_channel: 'public',
  private_channel: 'private',
  im: 'im',
};

/** The rooms of the workspace and who is in them. */
export const conversationsMethods: Readonly<Record<string, Method>> = {
  'conversations.info': method({
    token: 'bot',
    scopes: Object.values(readScopes),
    limit: rateTiers.tier3,
    takes: z.object({
      channel: textArgument,
      include_locale: flagArgument,
      include_num_members: flagArgument,
    }),
    answer: (state, asked) => {
      const room = readableConversation(state, asked.channel);
      if ('ok' in room) return room;
      const count = asked.include_num_members && { num_members: room.members.size };
      return (
        missingScope(state.app, [readScopes[room.kind]]) ?? {
          channel: { ...conversationPayload(state, room), ...count },
        }
      );
    },
  }),
  'conversations.list': method({
    token: 'bot',
    scopes: Object.values(readScopes),
    limit: rateTiers.tier2,
    takes: z.object({
      types: textArgument,
      exclude_archived: flagArgument,
      cursor: textArgument,
      limit: limitArgument(100, 1000),
    }),
    answer: (state, asked) => {
      const wanted = (asked.types || 'public_channel').split(',').map((type) => kinds[type.trim()]);
      if (wanted.includes(undefined)) return refuse('invalid_types');
      const lacking = wanted
        .map((kind) => missingScope(state.app, kind ? [readScopes[kind]] : []))
        .find(Boolean);
      if (lacking) return lacking;
      const rooms = state.conversations
        .all()
        .filter((room) => wanted.includes(room.kind) && !isRefusal(readableConversation(state, room.id)))
        .filter((room) => !(asked.exclude_archived && room.isArchived));
      const page = pageOf(rooms, asked);
      if (isRefusal(page)) return page;
      const channels = page.items.map((room) => ({
        ...conversationPayload(state, room),
        num_members: room.members.size,
      }));
      return { channels, response_metadata: { next_cursor: page.next } };
    },
  }),
  'conversations.members': method({
    token: 'bot',
    scopes: Object.values(readScopes),
    limit: rateTiers.tier4,
    takes: z.object({ channel: textArgument, cursor: textArgument, limit: limitArgument(100, 1000) }),
    answer: (state, asked) => {
      const room = readableConversation(state, asked.channel);
      if ('ok' in room) return room;
      const lacking = missingScope(state.app, [readScopes[room.kind]]);
      if (lacking) return lacking;
      const page = pageOf([...room.members], asked);
      return isRefusal(page) ? page : { members: page.items, response_metadata: { next_cursor: page.next } };
    },
  }),
  'conversations.open': method({
    token: 'bot',
    scopes: ['im:write'],
    limit: rateTiers.tier3,
    takes: z.object({ users: textArgument, channel: textArgument, return_im: flagArgument }),
    answer: (state, asked) => {
      const users = asked.users.split(',').filter(Boolean);
      const known = state.conversations.find(asked.channel);
      if (!known && users.length === 0)
        return refuse(asked.channel ? 'channel_not_found' : 'users_list_not_supplied');
      if (users.length > 1) return refuse('too_many_users');
      const person = state.people.find(known?.user ?? users[0] ?? '');
      if (!person) return refuse('user_not_found');
      if (person.deleted === true) return refuse('user_disabled');
      const room = state.conversations.directMessageWith(person.id);
      return { channel: asked.return_im ? conversationPayload(state, room) : { id: room.id } };
    },
  }),
};
