/** The Slack id in `<@U123>` or `<@U123|anna>`; `null` where the words are not just that. */
export function mentionedUser(words: string): string | null {
  return /^<@([UW]\w+)(?:\|[^>]*)?>$/.exec(words)?.[1] ?? null;
}
