/** App Home: what one person meets of their councils. */
export const homeInSwedish = {
  untitled: 'Handlingsplanen',
  none: 'Här finns inget samverkansråd med en handlingsplan än. Bjud in @handslag i rådets kanal, så hjälper jag er igång.',
  failed: 'Jag når inte planen just nu, så här är det tomt. Försök igen om en stund.',
  again: 'Försök igen',
  mine: 'Det du svarar för',
  nothingMine: 'Du är inte kontaktperson för någon enhet i det här rådet.',
  meeting: 'Nästa möte',
  noMeeting: 'Inget möte är inplanerat.',
  agenda: 'Skicka dagordningen till mig',
  next: (text: string) => `Härnäst ska det återrapporteras: ${text}`,
  overdue: (text: string) => `Inte återrapporterat ännu: ${text}`,
  areas: 'Så går det, område för område',
  latest: 'Senaste lägesrapporterna',
  noReports: 'Ingen har lämnat en lägesrapport än.',
  vacancies: (vacant: number, units: number) =>
    vacant === 0
      ? 'Alla ansvariga har en kontaktperson.'
      : `${vacant} av ${units} ansvariga saknar kontaktperson.`,
  coordination: 'För dig som samordnar',
  noCoordinator:
    'Rådet har ingen samordnare ännu. Skriv /plan inställningar i rådets kanal för att utse den första.',
  vacant: 'Saknar kontaktperson',
  vacantLeft: (count: number) =>
    `och ${count} till. Skriv /plan ansvariga vakanta i rådets kanal för att se alla.`,
  findings: (count: number) =>
    count === 1 ? '1 sak i planen behöver ses över' : `${count} saker i planen behöver ses över`,
  findingLine: (line: number) => `Rad ${line}: `,
  others: 'Du har fler samverkansråd. Skriv /plan mina i rådets kanal för att se vad du svarar för: ',
  hint: 'Skriv /plan hjälp i en kanal för att se vad du kan fråga om.',
};
