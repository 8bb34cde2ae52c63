/** Lines that stand together, with the number of the first. Bullets, headings and tables always begin one of their own. */
export type Chunk = { readonly line: number; readonly lines: readonly string[]; readonly gap: boolean };

type Draft = Chunk & { readonly lines: string[] };

const bullet = /^\s*(?:([-*+•·‣▪◦●–—]|o(?=\t))|\d{1,3}[.)])[ \t]+(?=\S)/u;
const heading = /^\s{0,3}#{1,6}\s/;
const words = /[\p{L}\p{N}|]/u;
const underTableHead = /^[\s|:-]*-[\s|:-]*$/;

/** Cuts a text where blank lines, rules, bullets, headings and tables stand; a blank line or a rule leaves a gap. */
export function chunksOf(text: string): readonly Chunk[] {
  const chunks: Draft[] = [];
  let gap = true;
  for (const [at, written] of text.split('\n').entries()) {
    const line = written.replaceAll('\f', ' ').replace(/^(\s{0,3}#{2,6})(?=[^#\s])/, '$1 ');
    if (!words.test(line)) {
      gap = true;
      continue;
    }
    const current = chunks.at(-1);
    const endsTable = current !== undefined && isTable(current) && !line.includes('|');
    if (gap || endsTable || current === undefined || parts(line, current)) {
      chunks.push({ line: at + 1, lines: [line], gap: gap || endsTable });
    } else current.lines.push(line);
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

/** Whether a line begins a chunk of its own, though nothing stands between it and the line before. */
function parts(line: string, { lines }: Draft): boolean {
  const [first = ''] = lines;
  const beginsTable = line.trimStart().startsWith('|') && !first.includes('|');
  return beginsTable || bullet.test(line) || heading.test(line) || heading.test(first);
}

/** Markdown counts any line below a table to it, also one without a bar: a plan does not mean it so. */
function isTable({ lines }: Draft): boolean {
  const [head = '', under = ''] = lines;
  return head.includes('|') && under.includes('|') && underTableHead.test(under);
}
