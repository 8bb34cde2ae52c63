const characters: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** The characters that Slack's three escapes stand for, read once and never twice. */
export function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt);/g, (written) => characters[written] ?? written);
}
