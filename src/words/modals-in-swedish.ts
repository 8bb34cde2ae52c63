/** What every modal says alike. */
export const modalsInSwedish = {
  close: 'Stäng',
  cancel: 'Avbryt',
  save: 'Spara',
  retry: 'Försök igen',
  loading: 'Hämtar uppgifterna … Händer inget på en stund, stäng rutan och försök igen.',
  notOpened: 'Formuläret gick inte att öppna. Försök igen med knappen.',
  saving: 'Sparar … Stäng inte rutan än.',
  notShown: 'Nästa steg gick inte att visa, och inget är sparat. Försök igen om en stund.',
};
