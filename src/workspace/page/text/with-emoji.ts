import { emojiNamed } from './emoji-named.ts';

/** A text with its known shortcodes as characters. */
export function withEmoji(text: string): string {
  return text.replace(/:([a-z0-9_+-]+):/g, (_, name: string) => emojiNamed(name));
}
