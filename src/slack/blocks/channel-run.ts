import type { Run } from './rich-text.ts';

/** A channel by Slack's id: whoever may see it reads its name. */
export function channelRun(channel: string): Run {
  return { type: 'channel', channel_id: channel };
}
