/** What giving a unit its contact says. A unit is named with its party: ”LK Hållbarhetsenheten”. */
export const contactsInSwedish = {
  vacancies: {
    title: 'Vakanta platser',
    count: (count: number) =>
      count === 0
        ? 'Alla ansvariga har en kontaktperson.'
        : `${count === 1 ? '1 ansvarig' : `${count} ansvariga`} saknar kontaktperson.`,
  },
  unit: (party: string, name: string) => `${party} ${name}`,
  appointed: (unit: string, user: string) => `Klart. ${user} är nu kontaktperson för ${unit}.`,
  deputy: (user: string) => `Ersättare: ${user}.`,
  noDeputy: 'Ingen ersättare är utsedd.',
  before: (user: string) => `Före det var det ${user}, som finns kvar i historiken.`,
  unchanged: (unit: string, user: string) => `${user} är redan kontaktperson för ${unit}. Inget har ändrats.`,
  ownDeputy: 'En kontaktperson kan inte vara sin egen ersättare. Ange någon annan, eller utelämna --deputy.',
  noCouncil: (channel: string) =>
    `Det finns inget samverkansråd i kanalen ${channel}. Läs först in en plan där med npm run plan -- import.`,
  noPlan: (channel: string) =>
    `Samverkansrådet i kanalen ${channel} har ingen plan ännu. Läs först in en med npm run plan -- import.`,
  several: (words: string, units: string) =>
    `Flera enheter kan kallas ”${words}”: ${units}. Skriv ett av namnen i sin helhet, med parten först.`,
  nearest: (words: string, units: string) => `Ingen enhet heter ”${words}”. Närmast kommer ${units}.`,
  unknown: (words: string) =>
    `Ingen enhet heter ”${words}”. /plan ansvariga i Slack visar alla enheter i planen.`,
  coordinator: {
    added: (user: string, party: string | null) =>
      `Klart. ${user} är nu samordnare för ${party ?? 'hela rådet'}.`,
    already: (user: string, party: string | null) =>
      `${user} är redan samordnare för ${party ?? 'hela rådet'}. Inget har ändrats.`,
    removed: (user: string, party: string | null) =>
      `Klart. ${user} är inte längre samordnare för ${party ?? 'hela rådet'}.`,
    none: (user: string, party: string | null) =>
      `${user} är inte samordnare för ${party ?? 'hela rådet'}. Ange parten med --party om uppdraget gäller en part.`,
    last: (user: string) => `${user} är rådets enda samordnare. Utse först en efterträdare med --add.`,
    unknownParty: (party: string, parties: string) =>
      `Ingen part i planen heter ”${party}”. Parterna är ${parties}.`,
  },
  forget: {
    unknown: (user: string) => `Det finns inget sparat om ${user}. Kontrollera id:t.`,
    wouldHappen: (user: string, councils: number) =>
      `${user} finns i ${councils} samverkansråd. Inget är gjort ännu. Det här händer om personen glöms:`,
    ends: '  Personens platser blir vakanta, och uppdrag som ersättare och samordnare avslutas.',
    keeps: (count: number) =>
      `  Lägesrapporter och lyfta frågor (${count}) behåller sin text, men författaren blir ”tidigare kontakt”.`,
    drops: (count: number) => `  Utkast (${count}), påminnelser och egna inställningar tas bort.`,
    mentioned: (count: number) =>
      `  ${count === 1 ? '1 lägesrapport nämner' : `${count} lägesrapporter nämner`} personen i sin text. Texterna ändras inte.`,
    logged: '  Loggen säger att en person har glömts, men inte vem. Det går inte att ångra.',
    how: 'Lägg till --yes för att göra det.',
    done: (user: string) => `Klart. ${user} är glömd.`,
  },
};
