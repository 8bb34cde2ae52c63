import type { TextLine } from './block.ts';
import type { Entry } from './entry.ts';
import { isContentsLine, isGoalLine, isPageFurniture } from './line-kind.ts';
import { isBareLabel, type Labelled, splitLabel } from './split-label.ts';

/** An entry while its lines are gathered. `below`: its label had no text beside it, so each line is one of its own. */
type Draft = {
  readonly first: TextLine;
  readonly labelled: Labelled | null;
  readonly texts: string[];
  readonly below: boolean;
  to: number;
};

/** The longest text that can stand under a label after a blank line: more is running text. */
const longestBelow = 60;

/** The lines of a section as entries: a line that only continues the one before is joined to it. */
export function entriesOf(lines: readonly TextLine[]): readonly Entry[] {
  const drafts: Draft[] = [];
  for (const line of lines) {
    const last = drafts.at(-1);
    const labelled = splitLabel(line, last !== undefined && last.labelled !== null);
    if (last && !labelled && continues(line, last)) {
      last.texts.push(line.text);
      last.to = line.line;
    } else drafts.push(opened(line, labelled));
  }
  return drafts.map(entryOf);
}

function opened(line: TextLine, labelled: Labelled | null): Draft {
  const text = labelled?.text ?? line.text;
  const below = labelled !== null && text === '';
  return { first: line, labelled, texts: below ? [] : [text], below, to: line.line };
}

function continues(line: TextLine, last: Draft): boolean {
  const isFirstBelow = last.below && last.texts.length === 0;
  if (isFirstBelow)
    return !line.gap || line.bullet !== null || (isBareLabel(last.first) && line.text.length <= longestBelow);
  if (line.gap || line.bullet !== null || line.bold === line.text) return false;
  if (last.labelled === null && (isPageFurniture(last.texts[0] ?? '') || isContentsLine(line.text)))
    return false;
  return !isGoalLine(line.text);
}

function entryOf({ first, labelled, texts, below, to }: Draft): Entry {
  return {
    line: first.line,
    to,
    label: labelled?.label ?? null,
    text: texts.join(below ? '\n' : ' '),
    marked: first.bullet !== null || first.bold === first.text,
    gap: first.gap,
  };
}
