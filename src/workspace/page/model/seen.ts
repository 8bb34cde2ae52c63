import type { KnownBlock } from '@slack/types';
import type { FilledIn } from './deeds.ts';

/** One message as the workspace shows it to one person. */
export type Seen = {
  readonly ts: string;
  readonly channel: string;
  readonly user: string;
  readonly username?: string;
  readonly kind: 'posted' | 'ephemeral';
  readonly text: string;
  readonly blocks?: readonly KnownBlock[];
  /** When it was written, as an ISO instant. */
  readonly at: string;
  readonly edited: boolean;
  /** Rises whenever the message changes. */
  readonly version: number;
  /** The message it answers; a message that begins a thread has none. */
  readonly threadTs?: string;
  readonly files?: readonly SeenFile[];
};

/** A file that can be fetched at its path, with `?user=` added. */
export type SeenFile = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly size: number;
  readonly path: string;
};

/** How the workspace answers something a person did. */
export type Outcome = {
  readonly ok: boolean;
  readonly delivered?: boolean;
  readonly error?: string;
  readonly errors?: Readonly<Record<string, string>>;
};

/** A modal or an App Home as the workspace keeps it for one person. */
export type OpenView = {
  readonly id: string;
  readonly hash: string;
  readonly root_view_id: string;
  readonly previous_view_id: string | null;
  readonly title?: { readonly text: string };
  readonly submit: { readonly text: string } | null;
  readonly close: { readonly text: string } | null;
  readonly blocks: readonly KnownBlock[];
  readonly state: { readonly values: FilledIn };
  /** What the app last found wrong, by block. */
  readonly errors: Readonly<Record<string, string>>;
};
