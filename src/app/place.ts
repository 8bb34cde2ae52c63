/** Where a command was typed: Slack's ids of the workspace and the channel. */
export type Place = { readonly workspace: string; readonly channel: string };
