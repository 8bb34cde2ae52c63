import type { DecidedField, DocumentField } from '../domain/plan-revision.ts';

const names = (several: readonly string[]) => several.join(', ');

/** What reading a plan in says of what it stored. */
export const importsInSwedish = {
  untitled: 'Planen',
  first: (title: string, channel: string) =>
    `Klart. ${title} är nu planen för samverkansrådet i kanalen ${channel}.`,
  updated: (title: string) => `Klart. ${title} är uppdaterad. Lägesrapporter och kontaktpersoner är kvar.`,
  unchanged: (title: string) => `${title} är redan inläst och inget har ändrats. Inget nytt är sparat.`,
  conflict: 'Andra sparade i samma plan medan den lästes in. Inget är sparat. Försök igen om en stund.',
  holds: (areas: string, activities: string, parties: string) =>
    `Den har ${areas} och ${activities}. Den nämner ${parties}.`,
  noActivities: (areas: string) =>
    `Dokumentet har ${areas} men inga aktiviteter. Aktiviteterna kan komma med nästa gång planen läses in.`,
  areas: (count: number) => (count === 1 ? '1 samarbetsområde' : `${count} samarbetsområden`),
  parties: (count: number) => (count === 1 ? '1 part' : `${count} parter`),
  findings: (count: number, warnings: number, file: string) => {
    const all = count === 1 ? '1 iakttagelse' : `${count} iakttagelser`;
    const some = warnings === 0 ? '' : `, varav ${warnings} att titta närmare på`;
    return `Läsningen gav ${all}${some}. Du ser allt med: npm run plan -- check ${file}`;
  },
  changes: {
    added: (activity: string) => `Ny: ${activity}`,
    ended: (activity: string) => `Avslutad: ${activity} (historiken finns kvar)`,
    resumed: (activity: string) => `Tillbaka, med sin historik: ${activity}`,
    renamed: (activity: string, was: string) => `Nytt namn: ${activity} (tidigare ${was})`,
    'perhaps-renamed': (activity: string, was: string) =>
      `Kanske samma aktivitet: ${activity} och ${was}. De hålls isär, eftersom det inte är säkert.`,
    moved: (activity: string, from: string, to: string) => `Flyttad: ${activity}, från ${from} till ${to}`,
    changed: (activity: string, fields: readonly string[]) => `Ändrad: ${activity} (${names(fields)})`,
    'area-added': (area: string) => `Nytt samarbetsområde: ${area}`,
    'area-ended': (area: string) => `Samarbetsområdet finns inte längre: ${area}`,
    'area-changed': (area: string) => `Samarbetsområdet har ny text eller nya mål: ${area}`,
    'area-renamed': (area: string, was: string) =>
      `Samarbetsområdet har nytt namn: ${area} (tidigare ${was})`,
    document: (fields: readonly string[]) => `Ändrat i dokumentet: ${names(fields)}`,
    reordered: 'Områden eller aktiviteter står i en ny ordning',
  },
  fields: {
    kind: 'typ',
    description: 'beskrivning',
    goals: 'globala mål',
    start: 'start',
    milestones: 'föreslagna delmål',
    situation: 'beslutat läge',
    responsible: 'ansvariga',
    task: 'Samverkansrådets uppgift',
    reporting: 'återrapportering',
  } satisfies Record<DecidedField, string>,
  facts: {
    title: 'titel',
    type: 'dokumenttyp',
    adoptedBy: 'antaget av',
    status: 'status',
    validity: 'giltighetstid',
    diarienummer: 'diarienummer',
    responsible: 'dokumentansvarig',
    addressedTo: 'adresserat till',
    reviewedAt: 'tidpunkt för aktualitetsprövning',
    revisedAt: 'tidpunkt för senaste revidering',
    relatedDocuments: 'relaterade styrdokument',
    keywords: 'sökord',
    period: 'period',
    parties: 'parter',
    crossCuttingGoals: 'övergripande mål',
  } satisfies Record<DocumentField, string>,
};
