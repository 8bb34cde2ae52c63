import type { AgendaRule } from '../domain/delivery-settings.ts';
import type { HolidayCountry } from '../domain/holidays.ts';

/** What the bot says by itself, what it says about that, and how people want it. */
export const deliveriesInSwedish = {
  late: (moment: string) => `Skulle ha kommit ${moment}.`,
  moment: (weekday: string, day: string, time: string) => `${weekday} ${day} kl. ${time}`,
  weekdays: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  weekdaysPlural: ['måndagar', 'tisdagar', 'onsdagar', 'torsdagar', 'fredagar', 'lördagar', 'söndagar'],
  reason: {
    due: (text: string, day: string) => `ska återrapporteras: ${text}, senast ${day}`,
    dueAt: (text: string, day: string) => `ska återrapporteras på mötet ${day} (${text})`,
    late: (day: string) => `⏰ försenad: skulle ha rapporterats senast ${day}`,
    silent: (ago: string) => `senaste lägesrapporten lämnades ${ago}`,
    never: 'ingen lägesrapport ännu',
  },
  reminder: {
    title: (count: number) =>
      count === 1
        ? 'Rådet väntar på en lägesrapport från dig.'
        : `Rådet väntar på ${count} lägesrapporter från dig.`,
    standsIn: 'du är ersättare',
    more: (count: number) => `Det finns ${count} till. Skriv /plan mina för att se alla.`,
    done: 'Tack! Alla lägesrapporter som rådet väntade på från dig är inne.',
    nothing: 'Rådet väntar inte på någon lägesrapport från dig.',
    later: 'Påminn mig senare',
    notMe: 'Inte jag',
  },
  snoozed: (moment: string) => `Jag påminner dig igen ${moment}. Att vänta räknas inte som en lägesrapport.`,
  notMe: {
    told: 'Tack för att du säger till. Samordnaren har fått veta det.',
    nobody: 'Tack för att du säger till. Rådet har ingen samordnare ännu, så berätta gärna i rådets kanal.',
    failed: 'Det gick inte att nå samordnaren just nu. Försök igen om en stund.',
    says: ' säger sig inte svara för de här aktiviteterna:',
    how: 'Ändra kontaktperson med /plan ansvariga.',
  },
  post: {
    title: 'Inför nästa återrapportering',
    awaited: (count: number) =>
      count === 1
        ? 'Rådet väntar på lägesrapport om 1 aktivitet.'
        : `Rådet väntar på lägesrapport om ${count} aktiviteter.`,
    next: 'Nästa möte:',
    /** Before the names of activities. */
    there: 'Där återrapporteras ',
    missing: (sides: string) => `saknas från ${sides}`,
    reported: (sides: string) => `inne från ${sides}`,
    vacant: 'Ingen kontaktperson är utsedd för ',
    how: 'Lämna en lägesrapport med /plan uppdatera.',
    done: 'Tack! Alla lägesrapporter som rådet väntade på är inne.',
  },
  notice: {
    what: {
      reminder: 'En påminnelse till en kontaktperson kom inte fram.',
      'weekly-post': 'Veckans inlägg i rådets kanal kom inte fram.',
      agenda: 'Dagordningen i rådets kanal kom inte fram.',
      other: 'Ett meddelande från mig kom inte fram.',
      unsure: 'Jag vet inte om ett meddelande från mig kom fram.',
    },
    again: 'Skicka igen',
    all: 'Visa alla utskick',
  },
  why: {
    notInChannel: 'Jag är inte med i kanalen: bjud in mig med /invite @handslag och skicka sedan igen.',
    archived: 'Kanalen är arkiverad: öppna den igen i Slack eller flytta rådet till en annan kanal.',
    personGone: 'Personens Slackkonto är avstängt: utse en ny kontaktperson med /plan ansvariga.',
    notAllowed: 'Slack låter mig inte skriva där: be den som sköter Slack att tillåta det.',
    disconnected: 'Jag har tappat behörigheten i Slack: be den som sköter Handslag att installera mig igen.',
    unsure:
      'Svaret från Slack gick förlorat och jag får inte läsa efter: titta efter, och skicka igen om det saknas.',
    other: (code: string) => `Slack svarade ${code}: visa det för den som sköter Handslag.`,
  },
  list: {
    title: 'Utskick',
    coming: 'På väg',
    rules: (moment: string, reminders: string, post: string) =>
      `${moment} · påminnelser ${reminders} · inlägg i kanalen ${post}`,
    agendas: ({ preliminary, final, asking, time }: AgendaRule) =>
      `preliminär dagordning ${preliminary} ${preliminary === 1 ? 'dag' : 'dagar'} och slutlig ${final} ${final === 1 ? 'arbetsdag' : 'arbetsdagar'} före mötet, kl. ${time} · fråga om det som saknas ${asking} ${asking === 1 ? 'dag' : 'dagar'} före`,
    noAgendas: 'dagordningar av',
    on: 'på',
    off: 'av',
    whenUnsure: {
      'rather-not': 'Är det oklart om något kom fram säger jag hellre inget än samma sak två gånger.',
      'rather-twice': 'Är det oklart om något kom fram säger jag det hellre två gånger än inte alls.',
    },
    how: 'Ändra med knappen, eller skriv till exempel /plan utskick tisdag 09:00, /plan utskick inlägg av, /plan utskick dagordning av, /plan utskick preliminär 10 dagar eller /plan utskick hellre två gånger.',
    changed: 'Så blir det.',
    unclear: 'Det förstod jag inte.',
    needsYou: 'Behöver dig',
    waiting: 'Väntar',
    been: 'Senaste två veckorna',
    nothing: 'Inget är på väg och inget har skickats.',
    noPlan: 'Rådet har ingen handlingsplan ännu, så inget skickas.',
    kind: {
      reminder: 'påminnelse',
      'weekly-post': 'veckans inlägg',
      'agenda-preliminary': 'preliminär dagordning',
      'agenda-final': 'slutlig dagordning',
      'agenda-asking': 'fråga inför mötet',
      'agenda-reply': 'svar i dagordningens tråd',
      notice: 'besked till samordnare',
      other: 'meddelande',
    },
    state: {
      pending: 'väntar',
      sending: 'skickas nu',
      uncertain: 'oklart om det kom fram, jag tittar efter',
      sent: 'skickat',
      parked: 'kom inte fram',
      expired: 'hoppades över, för sent',
      cancelled: 'behövdes inte',
      skipped: 'överhoppat',
    },
    someone: 'en tidigare kontakt',
    toAll: (count: number) => (count === 1 ? 'till 1 kontaktperson' : `till ${count} kontaktpersoner`),
    sendNow: 'Skicka nu',
    sendAgain: 'Skicka igen',
    skip: 'Hoppa över',
    sending: 'Det skickas nu.',
    skipped: 'Det hoppas över.',
    tooLate: 'Det är redan avgjort. Skriv /plan utskick för att se hur det gick.',
    audit: (count: number) =>
      count === 1
        ? '⚠️ 1 meddelande som borde ha gått finns inte bland utskicken.'
        : `⚠️ ${count} meddelanden som borde ha gått finns inte bland utskicken.`,
  },
  form: {
    open: 'Ändra',
    week: 'Varje vecka',
    weekday: 'Veckodag',
    time: 'Klockslag',
    reminders: { label: 'Påminnelser', text: 'Påminn kontaktpersonerna i ett eget meddelande' },
    weeklyPost: { label: 'Inlägg i kanalen', text: 'Skriv i rådets kanal vad rådet väntar på' },
    rest: 'När jag är tyst',
    quiet: 'Tysta dagar varje år',
    quietHint: 'Ett uppehåll per rad, till exempel 1 juli – 31 juli.',
    holidays: 'Helgdagar',
    holidayChoices: {
      SE: 'Svenska, med aftnar',
      NO: 'Norska, med aftnar',
      DK: 'Danska, med aftnar',
      FI: 'Finländska och åländska, med aftnar',
      none: 'Inga',
    } satisfies Record<HolidayCountry, string>,
    meetings: 'Inför möten',
    agendas: { label: 'Dagordningar', text: 'Lägg upp dagordningen i rådets kanal' },
    days: {
      preliminary: 'Preliminär dagordning, dagar före mötet',
      asking: 'Fråga om det som saknas, dagar före mötet',
      final: 'Slutlig dagordning, arbetsdagar före mötet',
    },
    daysHint: {
      preliminary: 'Till exempel 14.',
      asking: 'Till exempel 7.',
      final: 'Helger och helgdagar räknas inte. Till exempel 3.',
    },
    agendaTime: 'Klockslag för dagordningarna',
    unsure: 'Om Slack inte svarar',
    whenUnsure: 'Är det oklart om något kom fram',
    whenUnsureChoices: {
      'rather-not': 'Säg hellre inget än samma sak två gånger',
      'rather-twice': 'Säg det hellre två gånger än inte alls',
    },
    errors: {
      clocksChange: 'Mellan 02:00 och 03:00 ställs klockan om två nätter om året. Välj en annan tid.',
      quiet: (line: string) =>
        `”${line}” går inte att läsa. Skriv ett uppehåll per rad, till exempel 1 juli – 31 juli.`,
      days: (most: number) => `Skriv ett antal dagar mellan 1 och ${most}.`,
    },
  },
  wish: {
    now: (moment: string) => `Du får din påminnelse på ${moment}.`,
    off: 'Du får inga påminnelser. Skriv /plan påminnelser på för att få dem igen.',
    how: 'Skriv /plan påminnelser av, /plan påminnelser på eller till exempel /plan påminnelser måndag 09:00.',
    weekend: 'På helger är jag tyst, så den kommer nästa arbetsdag.',
    unclear: 'Det förstod jag inte.',
    noSeat: 'Du är inte kontaktperson för någon enhet och får därför inga påminnelser.',
    weekly: (weekdays: string, time: string) => `${weekdays} kl. ${time}`,
  },
};
