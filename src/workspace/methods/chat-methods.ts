import { z } from 'zod';
import { messagePayload } from '../payloads/message-payload.ts';
import { permalinkOf } from '../payloads/permalink-of.ts';
import { isRefusal, refuse } from '../refusal.ts';
import { textArgument } from './argument-schemas.ts';
import { changeableMessage } from './changeable-message.ts';
import { readMessageContent } from './message-content.ts';
import { type Method, method } from './method.ts';
import { rateTiers } from './rate-tiers.ts';
import { readableConversation, writableConversation } from './reachable-conversation.ts';

const scopes = ['chat:write'];

/** What the app says, and how it takes it back. */
export const chatMethods: Readonly<Record<string, Method>> = {
  'chat.postMessage': method({
    token: 'bot',
    scopes,
    limit: rateTiers.posting,
    pacedBy: (raw) => String(raw.channel),
    takes: z.looseObject({ channel: textArgument, thread_ts: textArgument }),
    answer: (state, asked) => {
      if (asked.channel === '') return refuse('channel_not_found');
      const content = readMessageContent(state, asked);
      if (isRefusal(content)) return content;
      const room = writableConversation(state, asked.channel);
      if ('ok' in room) return room;
      const thread = asked.thread_ts !== '' && { threadTs: asked.thread_ts };
      const message = state.messages.post({
        ...content,
        channel: room.id,
        user: state.app.botUserId,
        ...thread,
      });
      return { channel: room.id, ts: message.ts, message: messagePayload(state, message) };
    },
  }),
  'chat.postEphemeral': method({
    token: 'bot',
    scopes,
    limit: rateTiers.tier4,
    takes: z.looseObject({ channel: textArgument, user: textArgument, thread_ts: textArgument }),
    answer: (state, asked) => {
      if (asked.channel === '') return refuse('channel_not_found');
      if (!state.people.find(asked.user)) return refuse('user_not_found');
      const content = readMessageContent(state, asked);
      if (isRefusal(content)) return content;
      const room = writableConversation(state, asked.channel);
      if ('ok' in room) return room;
      if (!room.members.has(asked.user)) return refuse('user_not_in_channel');
      const thread = asked.thread_ts !== '' && { threadTs: asked.thread_ts };
      const from = { channel: room.id, user: state.app.botUserId, onlyFor: asked.user };
      return { message_ts: state.messages.post({ ...content, ...from, ...thread }).ts };
    },
  }),
  'chat.update': method({
    token: 'bot',
    scopes,
    limit: rateTiers.tier3,
    takes: z.looseObject({ channel: textArgument, ts: textArgument }),
    answer: (state, asked) => {
      const message = changeableMessage(state, asked, 'cant_update_message');
      if ('ok' in message) return message;
      const content = readMessageContent(state, asked);
      if (isRefusal(content)) return content;
      const { blocks: _blocks, attachments: _attachments, ...kept } = message;
      const updated = state.messages.edit(kept, content);
      return {
        channel: updated.channel,
        ts: updated.ts,
        text: updated.text,
        message: messagePayload(state, updated),
      };
    },
  }),
  'chat.delete': method({
    token: 'bot',
    scopes,
    limit: rateTiers.tier3,
    takes: z.object({ channel: textArgument, ts: textArgument }),
    answer: (state, asked) => {
      const message = changeableMessage(state, asked, 'cant_delete_message');
      if ('ok' in message) return message;
      state.messages.remove(message);
      return { channel: message.channel, ts: message.ts };
    },
  }),
  'chat.getPermalink': method({
    token: 'bot',
    scopes: [],
    limit: rateTiers.special,
    takes: z.object({ channel: textArgument, message_ts: textArgument }),
    answer: (state, asked) => {
      const room = readableConversation(state, asked.channel);
      if ('ok' in room) return room;
      const message = state.messages.find(room.id, asked.message_ts);
      return message
        ? { channel: room.id, permalink: permalinkOf(state, message) }
        : refuse('message_not_found');
    },
  }),
};
