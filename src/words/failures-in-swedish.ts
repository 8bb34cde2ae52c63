/** What a person is told when something broke: one sentence on what to do, and the id to give when asking for help. */
export const failuresInSwedish = {
  broken: (id: string) =>
    `Något gick fel och jag kunde inte svara. Försök igen om en stund; hjälper det inte, be om hjälp och nämn felnummer ${id}.`,
  tookTooLong: (id: string) =>
    `Svaret dröjde för länge och jag gav upp. Försök igen om en stund; hjälper det inte, be om hjälp och nämn felnummer ${id}.`,
  maybeNotShared: (id: string) =>
    `Jag vet inte om svaret kom fram till kanalen. Titta där innan du försöker igen. Behöver du hjälp, nämn felnummer ${id}.`,
};
