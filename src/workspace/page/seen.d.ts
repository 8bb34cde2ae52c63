import type { KnownBlock } from '@slack/types';

/** One message as the workspace shows it to one person. */
export type Seen = {
  readonly ts: string;
  readonly channel: string;
  readonly user: string;
  readonly username?: string;
  readonly kind: 'posted' | 'ephemeral';
  readonly text: string;
  readonly blocks?: readonly KnownBlock[];
  readonly at: string;
  readonly edited: boolean;
};

export type Person = {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly locale: string;
  readonly tz: string;
  readonly isAdmin?: boolean;
  readonly isBot?: boolean;
  readonly isRestricted?: boolean;
  readonly isUltraRestricted?: boolean;
  readonly isStranger?: boolean;
  readonly deleted?: boolean;
};

type Channel = {
  readonly id: string;
  readonly name: string;
  readonly isPrivate?: boolean;
  readonly isArchived?: boolean;
  readonly members: readonly string[];
  readonly topic?: string;
};

export type Command = {
  readonly command: string;
  readonly description?: string;
  readonly usageHint?: string;
  /** What a newcomer could write after it. */
  readonly example?: string;
};

export type Directory = {
  readonly team: { readonly id: string; readonly name: string };
  readonly users: readonly Person[];
  readonly channels: readonly Channel[];
  readonly directMessages: readonly { readonly user: string; readonly channel: string }[];
  readonly app: {
    readonly name: string;
    readonly botUserId: string;
    readonly commands?: readonly Command[];
  };
};

/** How the workspace answers something a person did. */
export type Outcome = {
  readonly ok: boolean;
  readonly delivered?: boolean;
  readonly error?: string;
  readonly errors?: Readonly<Record<string, string>>;
};

/** A modal as the workspace keeps it. */
export type OpenView = {
  readonly id: string;
  readonly hash?: string;
  readonly type: 'modal' | 'home';
  readonly title?: { readonly text: string };
  readonly submit?: { readonly text: string };
  readonly close?: { readonly text: string };
  readonly blocks: readonly KnownBlock[];
};
