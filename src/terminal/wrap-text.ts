/** How wide a report is: what fits every terminal. */
const reportWidth = 80;

/** Text in lines of the report's width: `before` in front of the first, and as many spaces in front of the others. */
export function wrapText(text: string, before = ''): readonly string[] {
  return wrapped(text.split(/\s+/), ' ', before);
}

/** The same for items that are better not broken: each line holds as many as fit. */
export function wrapItems(items: readonly string[], before = ''): readonly string[] {
  return wrapped(items, ' · ', before).flatMap((line) =>
    line.length > reportWidth ? wrapText(line.trim(), before) : [line],
  );
}

/** A title with a line of its own length under it. */
export function underlined(title: string, mark: string): readonly string[] {
  const lines = wrapText(title);
  return [...lines, mark.repeat(Math.max(...lines.map(({ length }) => length)))];
}

function wrapped(pieces: readonly string[], joint: string, before: string): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const longer = last === undefined ? piece : `${last}${joint}${piece}`;
    if (last !== undefined && before.length + longer.length > reportWidth) lines.push(piece);
    else lines[Math.max(0, lines.length - 1)] = longer;
  }
  return lines.map((line, at) => `${at === 0 ? before : ' '.repeat(before.length)}${line}`);
}
