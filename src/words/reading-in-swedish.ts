import type { ActivityField } from '../domain/finding.ts';

/** The reading report: what a document holds, and what a person should know about how it was read. */
export const readingInSwedish = {
  untitled: 'Handlingsplan utan titel',
  summary: {
    all: (areas: number, activities: string) =>
      `Planen är läst. Den har ${areas === 1 ? '1 samarbetsområde' : `${areas} samarbetsområden`} och ${activities}.`,
    areasOnly: (areas: number) =>
      `Dokumentet är läst. Det har ${areas === 1 ? '1 samarbetsområde' : `${areas} samarbetsområden`} men inga aktiviteter ännu.`,
    clean: 'Inget behöver rättas.',
    toFix: (count: number) =>
      count === 1 ? 'En sak kan rättas eller kompletteras.' : `${count} saker kan rättas eller kompletteras.`,
    guessed: (count: number) => (count === 1 ? 'En sak är tolkad.' : `${count} saker är tolkade.`),
    stored: 'Inget är sparat: det här är bara en läsning.',
  },
  facts: {
    period: 'Gäller',
    parties: 'Parter',
    crossCutting: 'Övergripande',
    type: 'Dokumenttyp',
    adoptedBy: 'Antaget av',
    status: 'Status',
    diarienummer: 'Diarienummer',
    responsible: 'Dokumentansvarig',
    addressedTo: 'Adresserat till',
    reviewedAt: 'Aktualitetsprövning',
    revisedAt: 'Senast reviderad',
    relatedDocuments: 'Styrdokument',
    keywords: 'Sökord',
  },
  period: (from: string, to: string) => `${from} till ${to}`,
  area: (activities: string, goals: readonly number[]) =>
    goals.length === 0 ? `${activities}, inga mål utpekade` : `${activities}, mål ${goals.join(', ')}`,
  labels: { start: 'Start', milestones: 'Delmål', reporting: 'Återrapportering', goals: 'Mål' },
  missing: 'saknas',
  fields: {
    goals: 'Hållbarhetsmål',
    start: 'Start',
    situation: 'Aktuellt läge',
    responsible: 'Ansvariga',
    task: 'Samverkansrådets uppgift',
    reporting: 'Återrapportering',
  } satisfies Record<ActivityField, string>,
  missingFor: (field: string, activities: string) => `${field} saknas för ${activities}.`,
  goals: (goals: readonly number[]) => `mål ${goals.join(' och ')}`,
  chapters: {
    fix: 'Att rätta eller komplettera',
    guessed: 'Tolkat vid läsningen',
    observed: 'Om planen',
    kept: 'Sparas men används inte i svaren',
  },
  line: (from: number, to: number) => (from === to ? `rad ${from}` : `rad ${from}–${to}`),
  alsoOn: (lines: string) => `Även rad ${lines}.`,
  blank: (facts: readonly string[]) => `Tomma uppgifter: ${facts.join(', ')}.`,
  section: (heading: string | null) => (heading === null ? 'Löpande text' : `Avsnittet ”${heading}”`),
  contents: 'Innehållsförteckning',
  layout: (texts: string) => `Sidhuvud, sidnummer och tabellhuvuden: ${texts}.`,
  refused: {
    missing: (file: string) => `Filen ${file} finns inte.`,
    folder: (file: string) => `${file} är en mapp. Ange filen med handlingsplanen.`,
    forbidden: (file: string) => `Filen ${file} får inte läsas. Ge dig själv läsrättighet och försök igen.`,
    broken: (file: string) => `Filen ${file} gick inte att läsa från disken.`,
    empty: (file: string) => `${file} är tom.`,
    noPlan: (file: string) =>
      `${file} går att läsa, men där finns varken samarbetsområden eller aktiviteter. Är det rätt dokument?`,
    tooLarge: (file: string, megabytes: number) =>
      `${file} är för stor. En handlingsplan får vara högst ${megabytes} MB text. Är det rätt dokument?`,
    wrongKind: (file: string) =>
      `${file} är inte ett textdokument. Spara planen som .md eller .txt och försök igen.`,
    pdf: (file: string) => `${file} är egentligen en PDF. Spara planen som .md eller .txt och försök igen.`,
    office: (file: string) =>
      `${file} är egentligen ett Office-dokument. Spara planen som oformaterad text (.txt, UTF-8) och försök igen.`,
    binary: (file: string) =>
      `${file} innehåller inte text. Spara planen som .md eller .txt och försök igen.`,
    utf16: (file: string) => `${file} är sparad som UTF-16. Spara den som UTF-8 och försök igen.`,
    notUtf8: (file: string) =>
      `${file} är inte sparad som UTF-8, så å, ä och ö går inte att läsa säkert. Spara den som UTF-8 och försök igen.`,
  },
};
