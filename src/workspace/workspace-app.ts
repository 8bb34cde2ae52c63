/** The one app installed in the workspace, as its manifest and its installation describe it. */
export type WorkspaceApp = {
  readonly id: string;
  readonly name: string;
  readonly botId: string;
  readonly botUserId: string;
  /** `xoxb-…` */
  readonly botToken: string;
  /** `xapp-…` */
  readonly appToken: string;
  readonly signingSecret: string;
  readonly scopes: readonly string[];
  readonly commands: readonly (WorkspaceCommand & { readonly shouldEscape: boolean })[];
  /** What it offers in the menu of a message, or anywhere. */
  readonly shortcuts?: readonly WorkspaceShortcut[];
  /** Where deliveries are posted in HTTP mode; without it they travel over Socket Mode. */
  readonly requestUrl?: string;
  /** The bot events it subscribes to; without a list only those every app gets. */
  readonly events?: readonly string[];
  /** `false` closes the app's Messages tab: it can then send no direct messages. */
  readonly messagesTab?: boolean;
};

/** A shortcut as people are told of it, and the callback id by which the app knows it. */
type WorkspaceShortcut = {
  readonly callback: string;
  readonly name: string;
  readonly kind: 'global' | 'message';
};

/** A slash command as people are told of it. */
type WorkspaceCommand = {
  /** `/plan` */
  readonly command: string;
  readonly description?: string;
  readonly usageHint?: string;
  /** What a newcomer could write after it. */
  readonly example?: string;
};
