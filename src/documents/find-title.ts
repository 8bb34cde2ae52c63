import { type Finding, finding } from '../domain/finding.ts';
import { fold } from '../domain/fold.ts';
import type { TextLine } from './block.ts';
import { type Section, titleOf } from './outline.ts';

export type TitleFound = {
  readonly title: string | null;
  readonly line: number | null;
  /** The section that the title stands over. */
  readonly section: Section | null;
  readonly findings: readonly Finding[];
};

const longestTitle = 200;

/** The title of a document: what it calls so, else its first heading, else its first line. */
export function findTitle(sections: readonly Section[], stated: string | null): TitleFound {
  const section = titleSection(sections);
  if (stated !== null) return { title: stated, line: null, section, findings: [] };
  const line = section?.heading?.level == null ? titleLine(sections) : null;
  if (line) return guessed(line.text, line.line, null);
  if (!section?.heading)
    return { title: null, line: null, section: null, findings: [finding('title-missing', null, {})] };
  const title = titleOf(section.heading);
  if (section.heading.level === null) return guessed(title, section.heading.line, section);
  return { title, line: section.heading.line, section, findings: [] };
}

function guessed(title: string, line: number, section: Section | null): TitleFound {
  return { title, line, section, findings: [finding('title-guessed', line, { text: title })] };
}

/** The first heading, if it is of the highest rank, only looks like a heading, or says that it is a plan. */
function titleSection(sections: readonly Section[]): Section | null {
  const first = sections.find(({ heading }) => heading !== null);
  if (!first?.heading) return null;
  const { level, text } = first.heading;
  return level === 1 || level === null || saysPlan(text) ? first : null;
}

/** The first line of a document, if it stands before any heading and says that it is a plan. */
function titleLine([first]: readonly Section[]): TextLine | null {
  const line = first?.heading === null ? first.lines[0] : undefined;
  return line && line.text.length <= longestTitle && saysPlan(line.text) && !line.text.endsWith('.')
    ? line
    : null;
}

function saysPlan(text: string): boolean {
  return /plan(?:en)?(?: |$)/.test(fold(text));
}
