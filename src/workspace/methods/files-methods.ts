import { z } from 'zod';
import { filePayload } from '../payloads/file-payload.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { StoredFile } from '../state/file-store.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { jsonArgument, textArgument } from './argument-schemas.ts';
import { type Method, method } from './method.ts';
import { rateTiers } from './rate-tiers.ts';
import { writableConversation } from './reachable-conversation.ts';

const completed = z.array(z.object({ id: z.string(), title: z.string().optional() })).min(1);

/** Sending files in three steps, and reading about them. */
export const filesMethods: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': method({
    token: 'bot',
    scopes: ['files:write'],
    limit: rateTiers.tier4,
    takes: z.object({
      filename: z.string().min(1),
      length: z.coerce.number().int().min(0),
      alt_text: z.string().exactOptional(),
    }),
    answer: (state, { filename, alt_text }) => {
      const alt = alt_text !== undefined && { altText: alt_text };
      const { file, address } = state.files.reserve({ name: filename, user: state.app.botUserId, ...alt });
      return { upload_url: `${state.url}/upload/${address}`, file_id: file.id };
    },
  }),
  'files.completeUploadExternal': method({
    token: 'bot',
    scopes: ['files:write'],
    limit: rateTiers.tier4,
    takes: z.object({
      files: jsonArgument(completed),
      channel_id: textArgument,
      initial_comment: textArgument,
      thread_ts: textArgument,
    }),
    answer: (state, asked) => {
      const uploaded = asked.files
        .map(({ id }) => state.files.find(id))
        .filter((file) => file?.bytes && !file.isComplete);
      if (uploaded.length < asked.files.length) return refuse('file_not_found');
      const channel = asked.channel_id === '' ? undefined : writableConversation(state, asked.channel_id);
      if (channel && isRefusal(channel)) return channel;
      const channels = channel ? [channel.id] : [];
      const files = uploaded.flatMap((file, index) =>
        file
          ? [state.files.complete(file, { title: asked.files[index]?.title ?? file.title, channels })]
          : [],
      );
      if (channel) share(state, files, { ...asked, channel: channel.id });
      return { files: files.map((file) => filePayload(state, file)) };
    },
  }),
  'files.info': method({
    token: 'bot',
    scopes: ['files:read'],
    limit: rateTiers.tier4,
    takes: z.object({ file: textArgument }),
    answer: (state, asked) => {
      const file = found(state, asked.file);
      return isRefusal(file)
        ? file
        : { file: filePayload(state, file), comments: [], response_metadata: { next_cursor: '' } };
    },
  }),
};

type Shared = { readonly channel: string; readonly initial_comment: string; readonly thread_ts: string };

function share(
  state: WorkspaceState,
  files: readonly StoredFile[],
  { channel, initial_comment, thread_ts }: Shared,
): void {
  const thread = thread_ts !== '' && { threadTs: thread_ts };
  const ids = files.map(({ id }) => id);
  state.messages.post({ channel, user: state.app.botUserId, text: initial_comment, files: ids, ...thread });
}

function found({ files }: WorkspaceState, id: string): StoredFile | Refusal {
  const file = files.find(id);
  return file?.isComplete ? file : refuse('file_not_found');
}
