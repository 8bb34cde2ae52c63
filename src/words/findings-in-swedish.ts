import type { FindingCode, FindingOf, NameGuess } from '../domain/finding.ts';
import { importsInSwedish } from './imports-in-swedish.ts';
import { readingInSwedish } from './reading-in-swedish.ts';

const nameGuesses: Readonly<Record<NameGuess, (name: string) => string>> = {
  sentence: (name) => `Namnet är läst till första punkten: ”${name}”. Resten är beskrivning.`,
  subject: (name) =>
    `Namnet går över i en mening. ”${name}” är läst som namn och hela meningen som beskrivning.`,
  line: (name) => `Raden före uppgifterna är läst som namn: ”${name}”.`,
};

const { facts } = importsInSwedish;
const { fields } = readingInSwedish;
const onLines = (from: number | null, to: number) => readingInSwedish.line(from ?? to, to);
const quoted = (texts: readonly string[], joint: string) =>
  texts.map((text) => `”${text}”`).join(` ${joint} `);

/** One sentence for each kind of finding. */
export const findingsInSwedish = {
  'title-missing': () => 'Dokumentet har ingen titel som går att känna igen.',
  'title-guessed': ({ text }) =>
    `Titeln är inte märkt som titel. Den är läst från dokumentets början: ”${text}”.`,
  'period-missing': () => 'Det framgår inte vilken tid planen gäller.',
  'period-guessed': ({ text }) => `Giltighetstid saknas. Perioden är läst ur texten: ”${text}”.`,
  'fact-blank': ({ fact }) => `Uppgiften är tom: ${facts[fact]}.`,
  'facts-absent': ({ facts: absent }) =>
    `Dokumentet saknar uppgifter: ${absent.map((fact) => facts[fact]).join(', ')}.`,
  'fact-incomplete': ({ fact, text }) => `Uppgiften ser ofullständig ut: ${facts[fact]} ”${text}”.`,
  'fact-differs': ({ fact, kept, other }) =>
    `Olika besked om ${facts[fact]}: ”${kept}” och ”${other}”. Det första är inläst.`,
  'fact-read-as': ({ fact, label }) => `”${label}” är läst som ”${facts[fact]}”.`,
  'label-misspelt': ({ label, meant }) => `”${label}” är troligen felstavat och läst som ”${meant}”.`,
  'label-unknown': ({ label, activity }) =>
    `”${label}” är ingen känd rubrik. Texten finns kvar i beskrivningen av ”${activity}”.`,
  'label-repeated': ({ label, activity }) =>
    `”${label}” står mer än en gång för ”${activity}”. Allt är inläst i ordning.`,
  'kind-guessed': ({ kind, activity }) => `”${kind}” är läst som ett slags aktivitet: ”${activity}”.`,
  'name-guessed': ({ activity, by }) => nameGuesses[by](activity),
  'fields-without-name': ({ line, to }) => `En aktivitet utan namn på ${onLines(line, to)} är inte inläst.`,
  'field-missing': ({ field, activity }) => `${fields[field]} saknas för ”${activity}”.`,
  'start-unreadable': ({ activity, text }) =>
    `Start för ”${activity}” är inget datum: ”${text}”. Texten är sparad som den står.`,
  'start-says-more': ({ activity, text }) =>
    `Start för ”${activity}” säger mer än tider: ”${text}”. Det är inte inläst.`,
  'milestone-proposed': ({ activity, text, sentence }) =>
    `Start för ”${activity}” nämner också ${text}, som föreslås som delmål: ”${sentence}”`,
  'hidden-date': ({ activity, text, sentence }) =>
    `Aktuellt läge för ”${activity}” nämner en tid som ingen påminns om, ${text}: ”${sentence}”`,
  'reporting-unreadable': ({ activity, text }) =>
    `Återrapporteringen för ”${activity}” anger ingen tid: ”${text}”. Texten är sparad som den står.`,
  'reporting-several': ({ activity, text, used }) =>
    `Återrapporteringen för ”${activity}” anger flera tider: ”${text}”. Rådet påminns om ${used}.`,
  'goals-unreadable': ({ owner, text }) => `Målen för ”${owner}” innehåller mer än mål: ”${text}”.`,
  'goal-unknown': ({ owner, goal }) => `Mål ${goal} för ”${owner}” finns inte i Agenda 2030.`,
  'units-joined': ({ text, units }) => `”${text}” är läst som två enheter: ${quoted(units, 'och')}.`,
  'responsible-unreadable': ({ activity, text }) =>
    `Ansvariga för ”${activity}” går inte att läsa säkert: ”${text}”. Se över parenteserna.`,
  'contact-named': ({ activity, text }) =>
    `”${activity}” har en kontakt i planen: ${text}. Utse personen även i Slack.`,
  'party-unintroduced': ({ party }) =>
    `”${party}” förklaras inte i texten. Det får gälla både som namn och kortnamn.`,
  'parties-missing': () => 'Dokumentet presenterar inga parter med kortnamn.',
  'area-guessed': ({ area }) => `Området ”${area}” är gissat efter var i dokumentet aktiviteten står.`,
  'area-spelling': ({ written, area }) => `”${written}” är läst som området ”${area}”.`,
  'areas-from-list': ({ areas }) => `${areas.length} områden är lästa ur en lista i texten.`,
  'text-kept': ({ heading, line, to }) =>
    `${heading === null ? 'Texten' : `”${heading}”`} på ${onLines(line, to)} sparas som den står och används inte i svaren.`,
  'contents-skipped': ({ line, to }) => `Innehållsförteckningen på ${onLines(line, to)} hoppas över.`,
  'layout-skipped': ({ text }) => `”${text}” är sidhuvud, sidnummer eller tabellhuvud och hoppas över.`,
  'table-not-read': ({ line, to }) =>
    `Tabellen på ${onLines(line, to)} har inga rubriker som känns igen. Den är inte inläst.`,
  'link-left-out': ({ address }) => `Länkens text är inläst, men inte dess adress: ${address}`,
  'no-activities': ({ areas }) =>
    `Dokumentet har ${areas === 1 ? '1 område' : `${areas} områden`} men inga aktiviteter. Det går bra att läsa in ändå.`,
  'area-without-activities': ({ area }) => `”${area}” har inga aktiviteter.`,
  'goal-not-carried': ({ area, goal }) =>
    `Mål ${goal} är utpekat för ”${area}”, men ingen aktivitet där bidrar till det.`,
  'goal-not-declared': ({ area, goal, activity }) =>
    `”${activity}” bidrar till mål ${goal}, som inte är utpekat för ”${area}”.`,
  'units-without-person': ({ units }) =>
    `Planen nämner inga personer. ${units.length === 1 ? '1 enhet' : `${units.length} enheter`} behöver en kontaktperson: ${units.join('; ')}.`,
  'unit-unspecific': ({ party, unit }) => `”${unit}” (${party}) pekar inte ut någon bestämd enhet.`,
  'party-without-unit': ({ party, activity }) => `Ingen enhet hos ${party} är utpekad för ”${activity}”.`,
  'party-without-activity': ({ party }) => `${party} är part i planen men ansvarar inte för någon aktivitet.`,
  'unit-spellings': ({ party, spellings }) =>
    `Troligen samma enhet hos ${party}: ${quoted(spellings, 'och')}.`,
  'date-outside-period': ({ activity, text }) =>
    `${text} för ”${activity}” ligger utanför den tid planen gäller.`,
} satisfies { readonly [Code in FindingCode]: (finding: FindingOf<Code>) => string };
