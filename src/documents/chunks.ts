/** Lines that stand together, with the number of the first. Bullets and headings always begin one of their own. */
export type Chunk = { readonly line: number; readonly lines: readonly string[]; readonly gap: boolean };

const bullet = /^\s*(?:([-*+•·‣▪◦●–—]|o(?=\t))|\d{1,3}[.)])[ \t]+(?=\S)/u;
const heading = /^\s{0,3}#{1,6}\s/;
const words = /[\p{L}\p{N}|]/u;

/** Cuts a text where blank lines, rules, bullets and headings stand; a blank line or a rule leaves a gap. */
export function chunksOf(text: string): readonly Chunk[] {
  const chunks: { line: number; lines: string[]; gap: boolean }[] = [];
  let gap = true;
  for (const [at, written] of text.split('\n').entries()) {
    const line = written.replaceAll('\f', ' ').replace(/^(\s{0,3}#{2,6})(?=[^#\s])/, '$1 ');
    if (isLayout(line)) {
      gap = true;
      continue;
    }
    const current = chunks.at(-1);
    const opens = gap || current === undefined || startsBlock(line) || heading.test(current.lines[0] ?? '');
    if (opens) chunks.push({ line: at + 1, lines: [line], gap });
    else current.lines.push(line);
    gap = false;
  }
  return chunks;
}

/** The bullet or number that a line begins with, and the words after it. */
export function withoutBullet(text: string): {
  readonly bullet: 'mark' | 'number' | null;
  readonly rest: string;
} {
  const match = bullet.exec(text);
  if (!match) return { bullet: null, rest: text };
  return { bullet: match[1] ? 'mark' : 'number', rest: text.slice(match[0].length) };
}

function isLayout(line: string): boolean {
  return !words.test(line);
}

function startsBlock(line: string): boolean {
  return bullet.test(line) || heading.test(line);
}
