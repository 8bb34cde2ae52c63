/** What the command line says about itself. */
export const terminalInSwedish = {
  usage: `Så här används kommandot:

  npm run plan -- check FIL [--json]
      läser handlingsplanen och berättar vad som hittades, utan att spara något
  npm run plan -- import FIL --workspace T… --channel C…
      läser in planen åt samverkansrådet i en kanal
  npm run plan -- contact --unit ENHET --user U… [--deputy U…] --workspace T… --channel C…
      ger en enhet dess kontaktperson, och ersättare
  npm run plan -- coordinator --add U… [--party LK] --workspace T… --channel C…
      utser en samordnare för en part, eller för hela rådet; --remove U… avslutar uppdraget
  npm run plan -- data --user U…
      skriver ut allt som är sparat om en person, som JSON
  npm run plan -- forget --user U… [--yes]
      berättar vad som händer om en person glöms, och gör det med --yes
  npm run plan -- backup
      sparar en säkerhetskopia av den inbyggda databasen
  npm run plan -- restore [FIL]
      återställer den senaste säkerhetskopian, eller den du anger

  --language sv|en   svarar på svenska eller engelska
`,
  unknownCommand: (command: string) => `Kommandot "${command}" finns inte.`,
  missingCommand: 'Ange vad du vill göra.',
  missing: (command: string, options: readonly string[]) =>
    `${command} behöver också ${options.map((option) => (option === 'FILE' ? 'en fil' : option)).join(', ')}.`,
  either: (command: string, options: readonly string[]) =>
    `${command} behöver antingen ${options.join(' eller ')}, en av dem.`,
  unknownOption: (option: string) => `Tillvalet ${option} finns inte.`,
  tooMany: (word: string) => `"${word}" är ett ord för mycket. Sätt citattecken om ett namn med mellanslag.`,
  malformed: (option: string, example: string) => `${option} ska se ut som ${example}.`,
  backedUp: (path: string) => `Säkerhetskopian ligger i ${path}.`,
  restored: (path: string, kept: string | null) =>
    `Databasen är återställd från ${path}.${kept ? ` Den tidigare ligger kvar i ${kept}.` : ''}`,
  failed: (id: string) => `Något gick fel som inte borde kunna gå fel. Felet har nummer ${id} i loggen.`,
};
