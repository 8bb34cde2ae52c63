import { type Finding, finding } from '../domain/finding.ts';
import { fold } from '../domain/fold.ts';
import { type Section, titleOf } from './outline.ts';

export type TitleFound = {
  readonly title: string | null;
  /** The section that the title stands over. */
  readonly section: Section | null;
  readonly findings: readonly Finding[];
};

const longestTitle = 200;

/** The title of a document: what it calls so, else its first heading, else its first line. */
export function findTitle(sections: readonly Section[], stated: string | null): TitleFound {
  const section = titleSection(sections);
  if (stated !== null) return { title: stated, section, findings: [] };
  if (section?.heading) {
    const { line, level } = section.heading;
    const title = titleOf(section.heading);
    return {
      title,
      section,
      findings: level === null ? [finding('title-guessed', line, { text: title })] : [],
    };
  }
  const first = sections[0]?.lines[0];
  if (
    sections[0]?.heading ||
    !first ||
    first.text.length > longestTitle ||
    !fold(first.text).includes('plan')
  ) {
    return { title: null, section: null, findings: [finding('title-missing', null, {})] };
  }
  return {
    title: first.text,
    section: null,
    findings: [finding('title-guessed', first.line, { text: first.text })],
  };
}

/** The first heading, if it is of the highest rank, only looks like a heading, or says that it is a plan. */
function titleSection(sections: readonly Section[]): Section | null {
  const first = sections.find(({ heading }) => heading !== null);
  if (!first?.heading) return null;
  const { level, text } = first.heading;
  return level === 1 || level === null || /plan(?:en)?(?: |$)/.test(fold(text)) ? first : null;
}
