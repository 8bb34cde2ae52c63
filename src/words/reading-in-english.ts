import type { readingInSwedish } from './reading-in-swedish.ts';

/** The reading report: what a document holds, and what a person should know about how it was read. */
export const readingInEnglish: typeof readingInSwedish = {
  untitled: 'Action plan without a title',
  summary: {
    all: (areas, activities) =>
      `The plan has been read. It has ${areas === 1 ? '1 area' : `${areas} areas`} and ${activities}.`,
    areasOnly: (areas) =>
      `The document has been read. It has ${areas === 1 ? '1 area' : `${areas} areas`} but no activities yet.`,
    clean: 'Nothing needs correcting.',
    toFix: (count) =>
      count === 1
        ? 'One thing can be corrected or filled in.'
        : `${count} things can be corrected or filled in.`,
    guessed: (count) =>
      count === 1 ? 'One thing is an interpretation.' : `${count} things are interpretations.`,
    stored: 'Nothing is stored: this is only a reading.',
  },
  facts: {
    period: 'In force',
    parties: 'Parties',
    crossCutting: 'Cross-cutting',
    type: 'Document type',
    adoptedBy: 'Adopted by',
    status: 'Status',
    diarienummer: 'Registration',
    responsible: 'Responsible',
    addressedTo: 'Addressed to',
    reviewedAt: 'Reviewed',
    revisedAt: 'Revised',
    relatedDocuments: 'Related documents',
    keywords: 'Keywords',
  },
  period: (from, to) => `${from} to ${to}`,
  area: (activities, goals) =>
    goals.length === 0 ? `${activities}, no goals declared` : `${activities}, goals ${goals.join(', ')}`,
  labels: { start: 'Start', milestones: 'Milestones', reporting: 'Reporting', goals: 'Goals' },
  missing: 'missing',
  fields: {
    goals: 'Sustainability goals',
    start: 'Start',
    situation: 'Current situation',
    responsible: 'Responsible',
    task: "The council's task",
    reporting: 'Reporting',
  },
  missingFor: (field, activities) => `${field} missing for ${activities}.`,
  goals: (goals) => `goals ${goals.join(' and ')}`,
  chapters: {
    fix: 'To correct or fill in',
    guessed: 'Interpreted in reading',
    observed: 'About the plan',
    kept: 'Kept, but not used in answers',
  },
  line: (from, to) => (from === to ? `line ${from}` : `line ${from}–${to}`),
  alsoOn: (lines) => `Also on line ${lines}.`,
  blank: (facts) => `Left blank: ${facts.join(', ')}.`,
  section: (heading) => (heading === null ? 'Running text' : `The section “${heading}”`),
  contents: 'Table of contents',
  layout: (texts) => `Heads and numbers of pages, heads of tables: ${texts}.`,
  refused: {
    missing: (file) => `There is no file ${file}.`,
    folder: (file) => `${file} is a folder. Give the file that holds the action plan.`,
    forbidden: (file) => `You may not read the file ${file}. Give yourself permission and try again.`,
    broken: (file) => `The file ${file} could not be read from the disk.`,
    empty: (file) => `${file} is empty.`,
    noPlan: (file) =>
      `${file} can be read, but it has neither areas nor activities. Is it the right document?`,
    tooLarge: (file, megabytes) =>
      `${file} is too large. An action plan may be at most ${megabytes} MB of text. Is it the right document?`,
    wrongKind: (file) => `${file} is not a text document. Save the plan as .md or .txt and try again.`,
    pdf: (file) => `${file} is really a PDF. Save the plan as .md or .txt and try again.`,
    office: (file) =>
      `${file} is really an Office document. Save the plan as plain text (.txt, UTF-8) and try again.`,
    binary: (file) => `${file} does not hold text. Save the plan as .md or .txt and try again.`,
    utf16: (file) => `${file} is saved as UTF-16. Save it as UTF-8 and try again.`,
    notUtf8: (file) =>
      `${file} is not saved as UTF-8, so its letters cannot be read for certain. Save it as UTF-8 and try again.`,
  },
};
