/** The people and rooms a workspace starts with. */
export type WorkspaceDirectory = {
  readonly team: { readonly id: string; readonly name: string; readonly domain: string };
  readonly users: readonly WorkspaceUser[];
  readonly channels: readonly WorkspaceChannel[];
};

export type WorkspaceUser = {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  /** As Slack writes it, e.g. `sv-SE`. */
  readonly locale: string;
  /** An IANA zone, e.g. `Europe/Stockholm`. */
  readonly tz: string;
  readonly tzLabel?: string;
  readonly email?: string;
  readonly isAdmin?: boolean;
  readonly isBot?: boolean;
  /** A guest of several channels. */
  readonly isRestricted?: boolean;
  /** A guest of one channel. */
  readonly isUltraRestricted?: boolean;
  /** From another organisation, met through Slack Connect. */
  readonly isStranger?: boolean;
  readonly deleted?: boolean;
  /** The home team where it is another than this workspace's. */
  readonly teamId?: string;
};

type WorkspaceChannel = {
  readonly id: string;
  readonly name: string;
  readonly isPrivate?: boolean;
  readonly isArchived?: boolean;
  readonly members: readonly string[];
  readonly topic?: string;
};
