import type { HolidayName } from '../domain/holiday.ts';

/** What is said about when the council meets. */
export const meetingsInSwedish = {
  /** What time can be moved to where it is only pretended. */
  landmarks: { reminder: 'nästa påminnelse', agenda: 'nästa dagordning', meeting: 'nästa möte' },
  /** Read in other programs, far from the council: they must say whose meetings these are. */
  calendar: {
    name: 'Samverkansrådets möten',
    meeting: 'Möte i samverkansrådet',
    cancelledMeeting: 'Inställt: möte i samverkansrådet',
  },
  title: 'Rådets möten',
  none: 'Inga möten är inplanerade.',
  howToAdd: 'Skriv till exempel /plan möte 12 mars 13:00 Stadshuset, eller använd knapparna.',
  howToChange: 'Flytta eller ställ in ett möte med knapparna vid det.',
  held: 'Senaste mötet:',
  next: (when: string) => `Nästa möte: ${when}.`,
  more: (count: number) =>
    count === 1 ? 'Ytterligare ett möte är inplanerat.' : `Ytterligare ${count} möten är inplanerade.`,
  when: (weekday: string, day: string, span: string) => `${weekday} ${day} kl. ${span}`,
  cancelledAhead: 'Inställt',
  clash: {
    weekend: 'Obs: det är helg.',
    holiday: (name: string) => `Obs: det är ${name}.`,
  },
  holidays: {
    'new-year': 'nyårsdagen',
    epiphany: 'trettondedag jul',
    'maundy-thursday': 'skärtorsdagen',
    'good-friday': 'långfredagen',
    'easter-eve': 'påskafton',
    easter: 'påskdagen',
    'easter-monday': 'annandag påsk',
    'prayer-day': 'stora bönedagen',
    'may-day': 'första maj',
    'norwegian-constitution-day': 'Norges nationaldag',
    ascension: 'Kristi himmelsfärdsdag',
    'whitsun-eve': 'pingstafton',
    whitsun: 'pingstdagen',
    'whit-monday': 'annandag pingst',
    'danish-constitution-day': 'Danmarks grundlagsdag',
    'national-day': 'nationaldagen',
    'midsummer-eve': 'midsommarafton',
    midsummer: 'midsommardagen',
    'all-saints': 'alla helgons dag',
    'finnish-independence-day': 'Finlands självständighetsdag',
    'christmas-eve': 'julafton',
    christmas: 'juldagen',
    'boxing-day': 'annandag jul',
    'new-year-eve': 'nyårsafton',
  } satisfies Record<HolidayName, string>,
  did: { added: 'Mötet är inplanerat:', moved: 'Mötet är ändrat:' },
  done: {
    added: (when: string) => `Mötet är inplanerat: ${when}.`,
    moved: (when: string) => `Mötet är ändrat: ${when}.`,
    cancelled: (when: string) => `Mötet ${when} är inställt.`,
    series: (count: number) => (count === 1 ? 'Ett möte är inplanerat.' : `${count} möten är inplanerade.`),
    left: (count: number) =>
      count === 1
        ? 'En dag har passerat eller är redan upptagen och är inte med.'
        : `${count} dagar har passerat eller är redan upptagna och är inte med.`,
  },
  not: {
    taken: (when: string) => `Rådet har redan ett möte ${when}. Välj en annan tid.`,
    unchanged: 'Mötet är redan så. Inget har ändrats.',
    cancelled: 'Mötet är redan inställt.',
    held: 'Mötet har redan varit och kan inte ställas in.',
    unknown: 'Mötet finns inte längre. Skriv /plan möte för att se mötena.',
    noDays: 'Det blir inga möten på de dagarna. Se över första och sista dag.',
  },
  refused: {
    noDay: 'Jag ser inget datum. Skriv till exempel 12 mars 13:00 Stadshuset.',
    noSuchDay: 'Det datumet finns inte. Kontrollera dag och månad.',
    severalDays: 'Jag ser flera datum. Skriv ett möte i taget.',
    vagueDay: (text: string) => `”${text}” är inte en bestämd dag. Skriv vilken dag mötet är.`,
    otherWeekday: (day: string, weekday: string) => `${day} är en ${weekday}. Ändra dagen eller datumet.`,
    noTime: 'Jag ser ingen tid. Skriv till exempel 13:00 efter datumet.',
    noSuchTime: 'Det klockslaget finns inte. Skriv till exempel 13:00.',
    past: (day: string, time: string) => `${day} kl. ${time} har redan varit. Välj en tid som kommer.`,
    endsBeforeStart: 'Mötet slutar innan det börjar. Ändra tiderna.',
    tooLong: (hours: number) => `Ett möte kan vara högst ${hours} timmar. Korta det.`,
    longPlace: (most: number) => `Platsen får vara högst ${most} tecken. Korta den.`,
    noLink: 'Länken ska börja med https:// och får inte innehålla mellanslag.',
  },
  buttons: {
    add: 'Lägg till möte',
    series: 'Lägg till flera möten',
    change: 'Ändra',
    cancel: 'Ställ in',
    more: 'Visa fler',
    openCalendar: 'Skapa ny adress',
    closeCalendar: 'Stäng kalendern',
  },
  confirmCancel: {
    title: 'Ställa in mötet?',
    text: (when: string) => `Mötet ${when} ställs in. Det går inte att ångra.`,
    confirm: 'Ställ in mötet',
    deny: 'Behåll mötet',
  },
  form: {
    add: 'Nytt möte',
    change: 'Ändra möte',
    day: 'Dag',
    time: 'Börjar',
    minutes: 'Längd',
    length: (minutes: number) =>
      minutes % 60 === 0
        ? `${minutes / 60} ${minutes === 60 ? 'timme' : 'timmar'}`
        : minutes < 60
          ? `${minutes} minuter`
          : `${Math.floor(minutes / 60)} tim ${minutes % 60} min`,
    place: 'Plats',
    link: 'Länk',
    linkHint: 'Adressen till det digitala mötet, om det finns ett.',
  },
  series: {
    title: 'Flera möten',
    kind: 'Mötena hålls',
    kinds: {
      months: {
        text: 'På en viss veckodag i månaden',
        description: 'Till exempel den andra tisdagen varannan månad.',
      },
      weeks: {
        text: 'Med några veckors mellanrum',
        description: 'Till exempel var fjärde vecka på samma veckodag.',
      },
      days: {
        text: 'På dagar som jag skriver in',
        description: 'Till exempel två gånger per termin.',
      },
    },
    every: 'Hur ofta',
    months: { 1: 'Varje månad', 2: 'Varannan månad', 3: 'Var tredje månad', 6: 'Varje halvår' },
    ordinal: 'Vilken i månaden',
    ordinals: { 1: 'Den första', 2: 'Den andra', 3: 'Den tredje', 4: 'Den fjärde', last: 'Den sista' },
    weekday: 'Veckodag',
    from: 'Tidigast',
    until: 'Senast',
    weeks: {
      1: 'Varje vecka',
      2: 'Varannan vecka',
      3: 'Var tredje vecka',
      4: 'Var fjärde vecka',
      6: 'Var sjätte vecka',
      8: 'Var åttonde vecka',
    },
    first: 'Första mötet',
    days: 'Dagar',
    daysHint:
      'En dag per rad, till exempel 12 mars eller 2027-03-12. Utan årtal menas nästa gång den dagen infaller.',
    notShown: 'Fälten nedan hör till ett annat val: vänta en stund eller välj om, och spara sedan.',
    refused: {
      none: 'Skriv minst en dag, till exempel 12 mars.',
      noDay: (text: string) => `Skriv en dag i stället för ”${text}”, till exempel 12 mars.`,
      noSuchDay: (text: string) => `Ändra ”${text}”, för den dagen finns inte.`,
      vagueDay: (text: string) => `Skriv vilken dag du menar med ”${text}”.`,
      severalDays: (text: string) => `Skriv en dag per rad i stället för ”${text}”.`,
      moreThanADay: (text: string) =>
        `Skriv bara dagen i stället för ”${text}”: tid och plats fyller du i nedan, och de gäller alla möten.`,
      otherWeekday: (day: string, weekday: string) =>
        `Ändra veckodagen eller datumet, för ${day} är en ${weekday}.`,
      tooMany: (most: number) => `Lägg till högst ${most} möten åt gången.`,
      noneAhead: 'Skriv andra dagar, för dessa har passerat eller är redan upptagna den tiden.',
    },
  },
  follow: {
    intro:
      'Rådets möten kan följas i Outlook, Google Kalender och andra kalendrar, på en hemlig adress. Skapar du en ny adress slutar den förra att gälla.',
    opened: 'Här är adressen. Lägg till den i kalendern som en prenumeration:',
    keep: 'Den visas bara nu. Alla som har den kan se mötena, så dela den bara med dem som ska se dem.',
    closed: 'Kalendern är stängd. Ingen adress leder dit längre.',
    noAddress:
      'Kalendern går inte att följa än, för Handslag vet inte på vilken adress det nås. Be den som sköter installationen att ange PUBLIC_URL.',
  },
};
