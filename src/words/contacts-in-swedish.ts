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
};
