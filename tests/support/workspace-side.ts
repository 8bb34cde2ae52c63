import type { WebClient } from '@slack/web-api';

/** One of two workspaces in which the same things are tried. */
export type WorkspaceSide = {
  readonly client: WebClient;
  /** A public channel the app is in. */
  readonly channel: string;
  /** A public channel the app is not in. */
  readonly outside: string;
  /** A private channel the app is not in. */
  readonly secret: string;
  readonly archived: string;
  readonly person: string;
  /** A fresh trigger id of that person's, from acting in a view where one is named. */
  trigger(view?: string): Promise<string>;
  close(): Promise<void>;
};
