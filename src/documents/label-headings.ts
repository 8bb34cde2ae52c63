import type { Block } from './block.ts';
import { activityLabel } from './recognise-label.ts';

const fieldLabels: ReadonlySet<string> = new Set([
  'goals',
  'start',
  'situation',
  'responsible',
  'task',
  'reporting',
]);

/**
 * The lines of headings that are labels: "#### Ansvariga" under the name of an activity. A document must do so under
 * two headings at least, for "Ansvar" and "Uppföljning" are also what any document has a chapter about.
 */
export function labelHeadings(blocks: readonly Block[]): ReadonlySet<number> {
  const groups: { readonly level: number; readonly lines: number[] }[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading' || block.level === null) continue;
    const group = groups.at(-1);
    if (!isLabel(block.text)) groups.push({ level: block.level, lines: [] });
    else if (group && group.level > 1 && block.level > group.level) group.lines.push(block.line);
  }
  const labelled = groups.filter(({ lines }) => lines.length > 1);
  return new Set(labelled.length > 1 ? labelled.flatMap(({ lines }) => lines) : []);
}

function isLabel(text: string): boolean {
  const known = activityLabel(text.replace(/:$/, ''));
  return known?.whole === true && fieldLabels.has(known.means);
}
