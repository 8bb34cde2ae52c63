import type { DocumentFacts } from '../domain/decided-plan.ts';

/** What a label in front of an activity's text can stand for. */
export type ActivityLabel =
  | 'name'
  | 'title'
  | 'kind'
  | 'description'
  | 'goals'
  | 'start'
  | 'milestones'
  | 'situation'
  | 'responsible'
  | 'task'
  | 'reporting'
  | 'area'
  | 'contact';

/**
 * The labels of Swedish action plans, as they are spelt. A label is recognised when it begins or ends with one of
 * them. `name` labels say what kind of activity it is; `title` labels only that a name follows.
 */
export const activityPhrases: Readonly<Record<ActivityLabel, readonly string[]>> = {
  name: [
    'Projekt',
    'Delprojekt',
    'Aktivitet',
    'Aktiviteter',
    'Insats',
    'Insatser',
    'Initiativ',
    'Åtgärd',
    'Åtgärder',
    'Satsning',
    'Samarbete',
    'Program',
    'Nätverk',
    'Centrumbildning',
  ],
  title: ['Namn', 'Rubrik', 'Benämning', 'Titel', 'Projektnamn', 'Aktivitetens namn', 'Projektets namn'],
  kind: ['Typ', 'Slag', 'Typ av aktivitet', 'Typ av insats'],
  description: ['Beskrivning', 'Syfte', 'Bakgrund', 'Innehåll', 'Om projektet', 'Om aktiviteten'],
  goals: ['Hållbarhetsmål', 'Globala mål', 'Globalt mål', 'Mål', 'Agenda 2030', 'Agendamål'],
  start: [
    'Start',
    'Startdatum',
    'Startar',
    'Starttid',
    'Tid',
    'Tidplan',
    'Tidsplan',
    'Tidsperiod',
    'Påbörjas',
    'När',
  ],
  milestones: ['Milstolpar', 'Milstolpe', 'Hålltider', 'Etapper'],
  situation: ['Aktuellt läge', 'Utredningsuppdrag', 'Nuläge', 'Läge', 'Lägesbeskrivning', 'Status'],
  responsible: [
    'Ansvariga',
    'Ansvarig',
    'Ansvar',
    'Huvudansvarig',
    'Ansvariga parter',
    'Ansvarig part',
    'Utförare',
  ],
  task: ['Uppgift', 'Rådets uppgift', 'Samverkansrådets uppgift', 'Rådets roll', 'Samverkansrådets roll'],
  reporting: [
    'Återrapportering',
    'Återrapporteras',
    'Rapportering',
    'Rapporteras',
    'Avrapportering',
    'Uppföljning',
  ],
  area: ['Samarbetsområde', 'Samverkansområde', 'Temaområde', 'Fokusområde', 'Insatsområde', 'Område'],
  contact: ['Kontakt', 'Kontaktperson', 'Kontaktpersoner', 'Projektledare', 'Projektansvarig'],
};

/** The labels under which a document states facts about itself, as they are spelt. */
export const factPhrases: Readonly<Record<keyof DocumentFacts, readonly string[]>> = {
  title: ['Titel', 'Dokumenttitel', 'Dokumentets namn', 'Dokumentnamn'],
  type: ['Dokumenttyp', 'Typ av dokument', 'Typ av styrdokument'],
  adoptedBy: ['Antaget av', 'Antagen av', 'Beslutad av', 'Beslutat av', 'Fastställd av', 'Fastställt av'],
  status: ['Status', 'Dokumentstatus'],
  validity: [
    'Giltighetstid',
    'Giltighet',
    'Giltig',
    'Gäller',
    'Gäller för',
    'Planperiod',
    'Avtalsperiod',
    'Period',
  ],
  diarienummer: ['Diarienummer', 'Diarienr', 'Dnr', 'Ärendenummer'],
  responsible: ['Dokumentansvarig', 'Dokumentägare', 'Ansvarig för dokumentet', 'Ansvarig'],
  addressedTo: ['Adresserat till', 'Adresserad till', 'Beslut expedieras till', 'Expedieras till'],
  reviewedAt: ['Tidpunkt för aktualitetsprövning', 'Aktualitetsprövning', 'Aktualitetsprövad'],
  revisedAt: ['Tidpunkt för senaste revidering', 'Senaste revidering', 'Senast reviderad', 'Reviderad'],
  relatedDocuments: ['Relaterade styrdokument', 'Relaterade dokument'],
  keywords: ['Sökord', 'Nyckelord', 'Ämnesord'],
};

/** Labels that say nearly what a fact is called: reading them as that fact is a guess. */
export const loosePhrases: ReadonlySet<string> = new Set(['Beslut expedieras till', 'Expedieras till']);
