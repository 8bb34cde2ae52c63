/** Slack's mrkdwn, read: a small tree in which every text is plain characters. */
export type MrkdwnNode =
  | { readonly kind: 'text' | 'code' | 'preformatted'; readonly text: string }
  | { readonly kind: 'bold' | 'italic' | 'strike' | 'quote'; readonly children: readonly MrkdwnNode[] }
  | { readonly kind: 'link'; readonly url: string; readonly label: string }
  | Named
  | SlackDate;

/** Someone or something called by name. */
export type Named = {
  readonly kind: 'user' | 'channel' | 'group' | 'broadcast';
  readonly id: string;
  readonly label: string;
};

/** `<!date^seconds^format^link|fallback>` */
type SlackDate = {
  readonly kind: 'date';
  readonly seconds: number;
  readonly format: string;
  readonly link: string | undefined;
  readonly fallback: string;
};
