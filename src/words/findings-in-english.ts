import type { NameGuess } from '../domain/finding.ts';
import type { findingsInSwedish } from './findings-in-swedish.ts';
import { importsInEnglish } from './imports-in-english.ts';
import { readingInEnglish } from './reading-in-english.ts';

const nameGuesses: Readonly<Record<NameGuess, (name: string) => string>> = {
  sentence: (name) => `The name was read up to the first full stop: “${name}”. The rest is its description.`,
  subject: (name) =>
    `The name runs into a sentence. “${name}” was read as the name, the whole sentence as its description.`,
  line: (name) => `The line before the details was read as the name: “${name}”.`,
};

const { facts } = importsInEnglish;
const { fields } = readingInEnglish;
const onLines = (from: number | null, to: number) => readingInEnglish.line(from ?? to, to);
const quoted = (texts: readonly string[], joint: string) =>
  texts.map((text) => `“${text}”`).join(` ${joint} `);

/** One sentence for each kind of finding. */
export const findingsInEnglish: typeof findingsInSwedish = {
  'title-missing': () => 'The document has no title that can be recognised.',
  'title-guessed': ({ text }) =>
    `The title is not marked as one. It was read from the beginning of the document: “${text}”.`,
  'period-missing': () => 'The document does not say for how long the plan is in force.',
  'period-guessed': ({ text }) =>
    `The plan states no validity. The period was read from its text: “${text}”.`,
  'fact-blank': ({ fact }) => `This is left blank: ${facts[fact]}.`,
  'facts-absent': ({ facts: absent }) =>
    `The document does not state: ${absent.map((fact) => facts[fact]).join(', ')}.`,
  'fact-incomplete': ({ fact, text }) => `This does not look complete: ${facts[fact]} “${text}”.`,
  'fact-differs': ({ fact, kept, other }) =>
    `Two statements of ${facts[fact]}: “${kept}” and “${other}”. The first was read.`,
  'fact-read-as': ({ fact, label }) => `“${label}” was read as “${facts[fact]}”.`,
  'label-misspelt': ({ label, meant }) => `“${label}” is probably misspelt and was read as “${meant}”.`,
  'label-unknown': ({ label, activity }) =>
    `“${label}” is not a known label. Its text is kept in the description of “${activity}”.`,
  'label-repeated': ({ label, activity }) =>
    `“${label}” stands more than once for “${activity}”. All of it was read, in order.`,
  'kind-guessed': ({ kind, activity }) => `“${kind}” was read as a kind of activity: “${activity}”.`,
  'name-guessed': ({ activity, by }) => nameGuesses[by](activity),
  'fields-without-name': ({ line, to }) => `An activity without a name on ${onLines(line, to)} was not read.`,
  'field-missing': ({ field, activity }) => `${fields[field]} is missing for “${activity}”.`,
  'start-unreadable': ({ activity, text }) =>
    `The start of “${activity}” is not a date: “${text}”. The text is kept as it stands.`,
  'start-says-more': ({ activity, text }) =>
    `The start of “${activity}” says more than times: “${text}”. That was not read.`,
  'milestone-proposed': ({ activity, text, sentence }) =>
    `The start of “${activity}” also mentions ${text}, proposed as a milestone: “${sentence}”`,
  'hidden-date': ({ activity, text, sentence }) =>
    `The current situation of “${activity}” mentions a time that nobody is reminded of, ${text}: “${sentence}”`,
  'reporting-unreadable': ({ activity, text }) =>
    `The reporting of “${activity}” states no time: “${text}”. The text is kept as it stands.`,
  'reporting-several': ({ activity, text, used }) =>
    `The reporting of “${activity}” states several times: “${text}”. The council is reminded of ${used}.`,
  'goals-unreadable': ({ owner, text }) => `The goals of “${owner}” say more than goals: “${text}”.`,
  'goal-unknown': ({ owner, goal }) => `Goal ${goal} of “${owner}” is not a goal of Agenda 2030.`,
  'units-joined': ({ text, units }) => `“${text}” was read as two units: ${quoted(units, 'and')}.`,
  'responsible-unreadable': ({ activity, text }) =>
    `Who is responsible for “${activity}” cannot be read for certain: “${text}”. Look at the brackets.`,
  'contact-named': ({ activity, text }) =>
    `“${activity}” names a contact in the plan: ${text}. Appoint the person in Slack as well.`,
  'party-unintroduced': ({ party }) =>
    `“${party}” is not explained in the text. It stands for both the name and the short name.`,
  'parties-missing': () => 'The document introduces no parties with short names.',
  'area-guessed': ({ area }) =>
    `The area “${area}” was guessed from where in the document the activity stands.`,
  'area-spelling': ({ written, area }) => `“${written}” was read as the area “${area}”.`,
  'areas-from-list': ({ areas }) => `${areas.length} areas were read from a list in the text.`,
  'text-kept': ({ heading, line, to }) =>
    `${heading === null ? 'The text' : `“${heading}”`} on ${onLines(line, to)} is kept as it stands and not used in answers.`,
  'contents-skipped': ({ line, to }) => `The table of contents on ${onLines(line, to)} is skipped.`,
  'layout-skipped': ({ text }) =>
    `“${text}” is the head or number of a page, or the head of a table, and is skipped.`,
  'table-not-read': ({ line, to }) =>
    `The table on ${onLines(line, to)} has no labels that are known. It was not read.`,
  'link-left-out': ({ address }) => `The text of the link was read, but not its address: ${address}`,
  'no-activities': ({ areas }) =>
    `The document has ${areas === 1 ? '1 area' : `${areas} areas`} but no activities. It can be read in all the same.`,
  'area-without-activities': ({ area }) => `“${area}” has no activities.`,
  'goal-not-carried': ({ area, goal }) =>
    `Goal ${goal} is declared for “${area}”, but no activity there contributes to it.`,
  'goal-not-declared': ({ area, goal, activity }) =>
    `“${activity}” contributes to goal ${goal}, which is not declared for “${area}”.`,
  'units-without-person': ({ units }) =>
    `The plan names no persons. ${units.length === 1 ? '1 unit needs' : `${units.length} units need`} a contact: ${units.join('; ')}.`,
  'unit-unspecific': ({ party, unit }) => `“${unit}” (${party}) does not point out any one unit.`,
  'party-without-unit': ({ party, activity }) => `No unit of ${party} is named for “${activity}”.`,
  'party-without-activity': ({ party }) => `${party} is a party to the plan but responsible for no activity.`,
  'unit-spellings': ({ party, spellings }) => `Probably one unit of ${party}: ${quoted(spellings, 'and')}.`,
  'date-outside-period': ({ activity, text }) =>
    `${text} for “${activity}” lies outside the time the plan is in force.`,
};
