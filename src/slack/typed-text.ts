import { cutText } from './blocks/cut-text.ts';

const longest = 200;

/**
 * What a person typed after the command, as plain words: Slack's escapes undone, links and channels as their names,
 * curly quotes gone, every kind of space one plain space. A person stays Slack's `<@U…>`.
 */
export function typedText(text: string): string {
  const plain = text
    .replace(/<#\w+\|([^>]*)>/g, '$1')
    .replace(/<(?![@#!])[^|>]*\|([^>]*)>/g, '$1')
    .replace(/["“”„«»]/g, ' ')
    .replace(/[‘’´`]/g, "'")
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  return cutText(unescaped(plain), longest);
}

// `&amp;` last: `&amp;lt;` is a typed `&lt;`.
function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
