import { readMessageContent } from '../methods/message-content.ts';
import type { Arguments } from '../methods/method.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { ResponseTarget } from '../state/response-url-store.ts';
import type { WorkspaceState } from '../workspace-state.ts';

/**
 * An app's answer to what a person did: a new message only they see, one for the whole channel, or a change of
 * the message they acted on. It needs no scope and no membership: the person's act is the permission.
 */
export function answerInteraction(
  state: WorkspaceState,
  target: ResponseTarget,
  raw: Arguments,
): Refusal | undefined {
  const original =
    target.message === undefined ? undefined : state.messages.find(target.channel, target.message);
  if (isOn(raw.delete_original)) {
    if (original) state.messages.remove(original);
    return undefined;
  }
  const content = readMessageContent(state, raw);
  if (isRefusal(content)) return content;
  if (original && isOn(raw.replace_original)) {
    const { blocks: _blocks, attachments: _attachments, ...kept } = original;
    state.messages.edit(kept, content);
    return undefined;
  }
  state.messages.post({ ...content, ...placeOf(state, target, raw) });
  return undefined;
}

function placeOf(state: WorkspaceState, target: ResponseTarget, raw: Arguments) {
  const threadTs = typeof raw.thread_ts === 'string' ? raw.thread_ts : target.threadTs;
  return {
    channel: target.channel,
    user: state.app.botUserId,
    ...(raw.response_type !== 'in_channel' && { onlyFor: target.user }),
    ...(threadTs !== undefined && { threadTs }),
  };
}

function isOn(flag: unknown): boolean {
  return flag === true || flag === 'true';
}
