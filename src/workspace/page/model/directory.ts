/** Who and what there is in the workspace. */
export type Directory = {
  readonly team: { readonly id: string; readonly name: string };
  readonly users: readonly Person[];
  readonly channels: readonly Channel[];
  /** Whether the workspace can pretend that it is another day. */
  readonly time?: boolean;
  readonly directMessages: readonly { readonly user: string; readonly channel: string }[];
  readonly app: {
    readonly name: string;
    readonly botUserId: string;
    readonly commands: readonly Command[];
    readonly shortcuts?: readonly Shortcut[];
  };
};

/** Somebody of the workspace, or an app; `locale` as Slack writes it (`sv-SE`), `tz` an IANA zone. */
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

/** A channel, whether one may see it or not; `members` are user ids. */
export type Channel = {
  readonly id: string;
  readonly name: string;
  readonly isPrivate?: boolean;
  readonly isArchived?: boolean;
  readonly members: readonly string[];
  readonly topic?: string;
};

/** A slash command of the app. */
export type Command = {
  readonly command: string;
  readonly description?: string;
  readonly usageHint?: string;
  /** What a newcomer could write after it. */
  readonly example?: string;
};

/** Something the app offers in a message's menu, or beside the box to write in. */
export type Shortcut = {
  readonly callback: string;
  readonly name: string;
  readonly kind: 'global' | 'message';
};
