import type { Words } from './words.ts';

export const settingsInEnglish: Words['settings'] = {
  title: 'Settings',
  intro: { before: 'For the council in ', after: '.' },
  language: 'Language of what I write in the channel',
  languageHint: 'Answers to a person come in the language that they have in Slack.',
  languages: { sv: 'Swedish', en: 'English' },
  zone: 'Time zone',
  zoneHint: 'Search for a city, for example Stockholm.',
  seasons: 'Seasons',
  seasonsIntro:
    'When the plan says “autumn 2026” these are the days it means. This applies to plans read in from now on.',
  season: { spring: 'Spring', summer: 'Summer', autumn: 'Autumn', winter: 'Winter' },
  seasonHint: 'For example 1 July – 31 December.',
  interval: (from, to) => `${from} – ${to}`,
  coordinators: 'Coordinators',
  coordinatorsIntro:
    'Coordinators appoint contacts, read in the plan and can report for others. Each party usually has one.',
  coordinatorsFor: (party) => `Coordinators for ${party}`,
  coordinatorsForAll: 'Coordinators for the whole council',
  saved: 'The settings are saved.',
  unchanged: 'Nothing has changed.',
  youCoordinate: {
    text: 'You are now a coordinator of the council.',
    by: ' has made you a coordinator',
    for: (party) => ` for ${party}`,
    inChannel: ' in ',
    means:
      'As a coordinator you appoint contacts, read in the plan and can report for others. Begin with /plan owners vacant.',
  },
  errors: {
    zone: 'Choose a time zone in the list.',
    season: 'Write the first and the last day, for example 1 July – 31 December.',
    lastCoordinator: 'The council must have at least one coordinator. Appoint somebody else first.',
    persons: (names, why) => `${names}: ${why}`,
  },
  forget: {
    whom: 'Write whom to forget, for example /plan forget @anna.',
    ask: { before: 'Shall I forget ', after: '?' },
    means:
      'Name and id are replaced by “former contact” everywhere in the council. The person’s seats become vacant and drafts are removed. The text of updates stays. This cannot be undone.',
    button: 'Forget the person',
    confirmTitle: 'Forget the person?',
    confirmText: 'Name and id are removed from what the council keeps. This cannot be undone.',
    done: 'Done. The person is forgotten and called former contact.',
    unknown: 'Nothing about the person is kept in this council.',
    text: 'Shall I forget the person?',
  },
};
