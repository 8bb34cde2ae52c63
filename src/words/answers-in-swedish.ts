/** What the answers to `/plan` say. */
export const answersInSwedish = {
  overview: {
    untitled: 'Handlingsplanen',
    period: (from: string, to: string) => `Planen gäller ${from} – ${to}.`,
    counts: 'Så går det',
    next: 'Närmast att rapportera',
    ongoing: (count: number) =>
      count === 1 ? '1 aktivitet rapporteras fortlöpande.' : `${count} aktiviteter rapporteras fortlöpande.`,
    hint: {
      before: 'Skriv ',
      after: ' och ett namn för att se hur det går för en aktivitet, ett område eller en enhet.',
    },
  },
  activity: {
    by: (day: string, ago: string) => `rapporterat ${day}, ${ago}`,
    owners: 'Ansvariga',
    updates: 'Ansvariga och deras lägesrapporter',
    withoutStatus: 'Lägesrapport utan status',
    nobody: 'Planen nämner ingen ansvarig.',
    nextStep: 'Nästa steg: ',
    decided: 'Beslutat läge',
    decidedOn: (day: string) => ` enligt planen, som lästes in ${day}`,
    noSituation: 'Planen beskriver inget läge.',
    task: 'Rådets uppgift: ',
    reporting: 'Återrapportering: ',
    start: 'Start: ',
    milestones: 'Tider som nämns i planen: ',
    goals: 'Globala mål: ',
    description: 'Om aktiviteten',
    noReporting: 'framgår inte av planen',
    late: (day: string) => `skulle ha rapporterats senast ${day}`,
  },
  row: {
    reporting: (text: string) => `återrapporteras: ${text}`,
    ongoing: 'återrapporteras fortlöpande',
    late: '⏰ försenad',
  },
  standing: {
    title: (scope: string) => `Läget: ${scope}`,
    none: 'Här finns inga aktiviteter i planen.',
  },
  seats: {
    vacancy: 'Ingen kontaktperson utsedd ännu',
    noUnit: 'Planen nämner ingen enhet här',
    contact: 'Kontaktperson: ',
    deputy: 'ersättare ',
    standsInFor: 'ersätter ',
    away: (day: string) => `borta till och med ${day}`,
  },
  owners: {
    title: (scope: string) => `Ansvariga: ${scope}`,
    vacancies: (vacant: number, units: number) =>
      vacant === 0
        ? 'Alla ansvariga har en kontaktperson.'
        : `${vacant} av ${units} ansvariga saknar kontaktperson.`,
    none: 'Planen nämner inga ansvariga här.',
    person: 'Svarar för',
    personHolds: ' svarar för:',
    nothingHeld: 'Personen är inte kontaktperson för någon enhet.',
    personHoldsNothing: ' är inte kontaktperson för någon enhet.',
    asDeputy: 'som ersättare',
  },
  list: {
    all: 'Alla aktiviteter',
    scope: (scope: string) => `Aktiviteter: ${scope}`,
    goal: (goal: string) => `Aktiviteter för ${goal}`,
    report: (words: string) => `Återrapporteras: ${words}`,
    none: 'Det finns inga sådana aktiviteter i planen.',
  },
  goals: {
    title: 'Globala mål i planen',
    crossCutting: 'gäller alla områden',
    declaredBy: (areas: string) => `Målet finns i ${areas}.`,
    undeclared: 'Inget område i planen har målet.',
    everyArea: 'Målet är övergripande och gäller alla områden i planen.',
    carried: (count: number) =>
      count === 0
        ? 'Ingen aktivitet bidrar till målet.'
        : `${count} ${count === 1 ? 'aktivitet' : 'aktiviteter'} bidrar till målet.`,
    none: 'Planen nämner inga globala mål.',
    noActivities: 'ingen aktivitet',
  },
  history: {
    title: (activity: string) => `Historik: ${activity}`,
    decided: (revision: number) =>
      revision === 1 ? 'Planen lästes in' : `Planen lästes in på nytt (revidering ${revision})`,
    empty: 'Det finns ingen historik ännu.',
    count: (count: number) => (count === 1 ? '1 händelse' : `${count} händelser`),
  },
  choose: {
    which: (words: string) => `Flera passar in på ${words}. Vilken menar du?`,
    kind: { activity: 'aktivitet', area: 'område', unit: 'enhet', party: 'part' },
    tooMany: (count: number) => `Det finns ${count} till. Skriv gärna fler ord ur namnet.`,
  },
  notFound: {
    none: (words: string) => `Jag hittar inget i planen som heter ${words}.`,
    nearest: 'Menar du någon av de här?',
    hint: { before: 'Skriv ', after: ' för att se alla aktiviteter.' },
  },
  gone: 'Det du frågar om finns inte längre i planen.',
  date: {
    unclear: (words: string) => `Jag förstår inte tiden ${words}.`,
    hint: 'Skriv till exempel så här:',
    examples: ['/plan lista rapport hösten 2026', '/plan lista rapport 15 mars 2027'],
  },
  menu: {
    status: 'Visa läget för …',
    owners: 'Visa vem som svarar för …',
    list: 'Visa aktiviteterna i …',
    history: 'Visa historiken för …',
  },
  wholePlan: 'hela planen',
  page: (page: number, pages: number, total: number) => `Sida ${page} av ${pages}, ${total} totalt`,
  sharedBy: 'Delas av ',
  shared: 'Nu ser alla i kanalen svaret.',
  askYourself: 'Skriv /plan hjälp för att fråga själv.',
};
