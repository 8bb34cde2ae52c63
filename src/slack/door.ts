import type { Receiver } from '@slack/bolt';

/** Where an HTTP server of ours listens; port 0 is any free one. */
export type Listening = { readonly host: string; readonly port: number };

/** The side of the bot that Slack reaches. */
export type Door = {
  readonly receiver: Receiver;
  /** Lets Slack in. The port that was taken, where one was. */
  open(): Promise<number | undefined>;
  isOpen(): boolean;
  /** Takes no more work, and is closed once the work that has begun is done. */
  close(workDone: () => Promise<unknown>): Promise<void>;
};
