const mention = /<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g;

/** The people that a message's text names, by id. */
export function messagePeople(text: string): readonly string[] {
  return [...new Set([...text.matchAll(mention)].map(([, user = '']) => user))];
}

/**
 * What a message's text, as Slack writes it, says to a reader: people and channels by name, links by address, calls to
 * everybody as plain words, and Slack's escapes undone.
 */
export function messageText(text: string, names: ReadonlyMap<string, string>): string {
  const plain = text
    .replace(mention, (_, user: string) => names.get(user) ?? user)
    .replace(/<#\w+\|([^>]+)>/g, '#$1')
    .replace(/<!(?:subteam\^\w+\||date\^[^|>]*\|)([^>]*)>/g, '$1')
    .replace(/<!(\w+)[^>]*>/g, '@$1')
    .replace(/<([^#@!|>][^|>]*)(?:\|[^>]*)?>/g, '$1');
  // `&amp;` last: `&amp;lt;` is a typed `&lt;`.
  return plain.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim();
}
