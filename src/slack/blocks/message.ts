import type { KnownBlock } from '@slack/types';

/** What Slack is sent. `text` is the notification and what a screen reader says, so it carries the answer alone. */
export type Message = { readonly text: string; readonly blocks: KnownBlock[] };
