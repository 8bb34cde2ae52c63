import type { importsInSwedish } from './imports-in-swedish.ts';

const names = (several: readonly string[]) => several.join(', ');

export const importsInEnglish: typeof importsInSwedish = {
  untitled: 'The plan',
  first: (title, channel) => `Done. ${title} is now the plan of the council in the channel ${channel}.`,
  updated: (title) => `Done. ${title} is updated. Updates and contacts are kept.`,
  unchanged: (title) => `${title} has been read in before and nothing has changed. Nothing new is stored.`,
  conflict: 'Others stored in the same plan while it was read in. Nothing is stored. Try again in a while.',
  holds: (areas, activities, parties) => `It has ${areas} and ${activities}. It names ${parties}.`,
  noActivities: (areas) =>
    `The document has ${areas} but no activities. The activities can come the next time the plan is read in.`,
  areas: (count) => (count === 1 ? '1 area' : `${count} areas`),
  parties: (count) => (count === 1 ? '1 party' : `${count} parties`),
  findings: (count, warnings, file) => {
    const all = count === 1 ? '1 finding' : `${count} findings`;
    const some = warnings === 0 ? '' : `, ${warnings} of them worth a closer look`;
    return `The reading gave ${all}${some}. See them all with: npm run plan -- check ${file}`;
  },
  changes: {
    added: (activity) => `New: ${activity}`,
    ended: (activity) => `Ended: ${activity} (its history is kept)`,
    resumed: (activity) => `Back, with its history: ${activity}`,
    renamed: (activity, was) => `New name: ${activity} (was ${was})`,
    'perhaps-renamed': (activity, was) =>
      `Perhaps one activity: ${activity} and ${was}. They are kept apart, since it is not certain.`,
    moved: (activity, from, to) => `Moved: ${activity}, from ${from} to ${to}`,
    changed: (activity, fields) => `Changed: ${activity} (${names(fields)})`,
    'area-added': (area) => `New area: ${area}`,
    'area-ended': (area) => `The area is no longer there: ${area}`,
    'area-changed': (area) => `The area has a new text or new goals: ${area}`,
    'area-renamed': (area, was) => `The area has a new name: ${area} (was ${was})`,
    document: (fields) => `Changed in the document: ${names(fields)}`,
    reordered: 'Areas or activities stand in a new order',
  },
  fields: {
    kind: 'kind',
    description: 'description',
    goals: 'global goals',
    start: 'start',
    milestones: 'proposed milestones',
    situation: 'decided situation',
    responsible: 'responsible',
    task: 'task of the council',
    reporting: 'reporting',
  },
  facts: {
    title: 'title',
    type: 'document type',
    adoptedBy: 'adopted by',
    status: 'status',
    validity: 'validity',
    diarienummer: 'registration number',
    responsible: 'person responsible for the document',
    addressedTo: 'addressed to',
    reviewedAt: 'time of review',
    revisedAt: 'time of last revision',
    relatedDocuments: 'related documents',
    keywords: 'keywords',
    period: 'period',
    parties: 'parties',
    crossCuttingGoals: 'cross-cutting goals',
  },
};
