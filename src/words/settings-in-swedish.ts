/** A council's settings and its coordinators, and forgetting a person. */
export const settingsInSwedish = {
  title: 'Inställningar',
  /** Around a channel. */
  intro: { before: 'Gäller samverkansrådet i ', after: '.' },
  language: 'Språk för det jag skriver i kanalen',
  languageHint: 'Svar till en person kommer på det språk som personen har i Slack.',
  languages: { sv: 'Svenska', en: 'Engelska' },
  zone: 'Tidszon',
  zoneHint: 'Sök på en stad, till exempel Stockholm.',
  seasons: 'Årstider',
  seasonsIntro:
    'När planen skriver ”hösten 2026” är det de här dagarna som gäller. Det påverkar planer som läses in härefter.',
  season: { spring: 'Vår', summer: 'Sommar', autumn: 'Höst', winter: 'Vinter' },
  seasonHint: 'Till exempel 1 juli – 31 december.',
  interval: (from: string, to: string) => `${from} – ${to}`,
  coordinators: 'Samordnare',
  coordinatorsIntro:
    'Samordnare utser kontaktpersoner, läser in planen och kan rapportera åt andra. Varje part brukar ha en.',
  coordinatorsFor: (party: string) => `Samordnare för ${party}`,
  coordinatorsForAll: 'Samordnare för hela rådet',
  saved: 'Inställningarna är sparade.',
  unchanged: 'Inget har ändrats.',
  /** To somebody who has become a coordinator: around a party and a channel. */
  youCoordinate: {
    text: 'Du är nu samordnare i samverkansrådet.',
    by: ' har utsett dig till samordnare',
    for: (party: string) => ` för ${party}`,
    inChannel: ' i ',
    means:
      'Som samordnare utser du kontaktpersoner, läser in planen och kan rapportera åt andra. Börja med /plan ansvariga vakanta.',
  },
  errors: {
    zone: 'Välj en tidszon i listan.',
    season: 'Skriv första och sista dagen, till exempel 1 juli – 31 december.',
    lastCoordinator: 'Rådet måste ha minst en samordnare. Utse någon annan först.',
    persons: (names: string, why: string) => `${names}: ${why}`,
  },
  forget: {
    whom: 'Skriv vem som ska glömmas, till exempel /plan glöm @anna.',
    /** Around a person. */
    ask: { before: 'Ska jag glömma ', after: '?' },
    means:
      'Namn och id ersätts av ”tidigare kontakt” överallt i rådet. Personens platser blir vakanta och utkast tas bort. Lägesrapporternas text finns kvar. Det går inte att ångra.',
    button: 'Glöm personen',
    confirmTitle: 'Glömma personen?',
    confirmText: 'Namn och id tas bort ur rådets uppgifter. Det går inte att ångra.',
    done: 'Klart. Personen är glömd och kallas tidigare kontakt.',
    unknown: 'Det finns inget sparat om personen i det här rådet.',
    text: 'Ska jag glömma personen?',
  },
};
