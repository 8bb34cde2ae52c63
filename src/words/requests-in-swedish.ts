/** Help, and what the bot says about what was asked of it. */
export const requestsInSwedish = {
  help: {
    title: 'Så här frågar du om handlingsplanen',
    text: 'Skriv /plan status och ett namn, /plan ansvariga, /plan lista, /plan mål eller /plan historik.',
    lines: [
      { type: '/plan', means: 'visar en översikt och vad som ska rapporteras härnäst' },
      {
        type: '/plan status cykelvägar',
        means: 'visar hur det går för en aktivitet, ett område eller en enhet',
      },
      { type: '/plan ansvariga cykelvägar', means: 'visar vem som svarar för en aktivitet eller en enhet' },
      { type: '/plan uppdatera cykelvägar', means: 'lämnar en lägesrapport om en aktivitet du svarar för' },
      { type: '/plan mina', means: 'visar det du själv svarar för och vad du ska rapportera' },
      { type: '/plan lista', means: 'visar alla aktiviteter' },
      { type: '/plan lista rapport hösten 2026', means: 'visar det som ska rapporteras då' },
      { type: '/plan lista status risk', means: 'visar aktiviteter med en viss status' },
      { type: '/plan mål 11', means: 'visar vad planen gör för ett globalt mål' },
      { type: '/plan historik cykelvägar', means: 'visar vad som har hänt sedan planen beslutades' },
      { type: '/plan ansvariga vakanta', means: 'visar vilka enheter som saknar kontaktperson' },
      { type: '/plan möte', means: 'visar när rådet möts; den som samordnar planerar möten där' },
      { type: '/plan dagordning', means: 'visar vad nästa möte ska ta upp, och varför' },
      { type: '/plan påminnelser', means: 'visar när du blir påmind, och ändrar det' },
      {
        type: '/plan utskick',
        means: 'visar vad jag skickar och när, och ändrar det, för den som samordnar',
      },
      { type: '/plan logg', means: 'visar vem som har ändrat vad, för den som samordnar' },
      { type: '/plan importera', means: 'läser in planen från en fil, för den som samordnar' },
      { type: '/plan inställningar', means: 'utser samordnare och ändrar språk, tidszon och årstider' },
    ],
    names:
      'Du behöver inte skriva hela namnet. Det går bra utan prickar och med små stavfel, och på engelska.',
    private: 'Bara du ser svaret. Med knappen Visa för alla delar du det i kanalen.',
  },
  listCommand: '/plan lista',
  notice: {
    unclear: (words: string) => `Jag förstår inte ${words}. Så här kan du fråga:`,
    noSuchGoal: 'De globala målen är 1 till 17. Här är de som finns i planen:',
    historyOfWhat:
      'Skriv vilken aktivitet du vill se historiken för, till exempel /plan historik cykelvägar.',
    later: {
      raise: 'En fråga lyfts i en lägesrapport: skriv /plan uppdatera och fyll i ”Fråga till rådet”.',
      export: 'Det går inte att ta ut planen som dokument än. Det kommer i en senare version.',
    },
  },
  council: {
    choose: 'Flera samverkansråd finns här. Vilket menar du?',
    tooMany: (count: number) =>
      `Det finns ${count} råd till. Skriv kommandot i rådets egen kanal, så vet jag vilket du menar.`,
    none: 'Här finns inget samverkansråd med en handlingsplan än.',
    noneHow: 'Den som samordnar rådet läser in planen med knappen här, eller från kommandoraden på servern:',
    noneDirect: 'Skriv /plan importera i rådets kanal för att läsa in planen.',
    noPlan: 'Samverkansrådet har ingen handlingsplan än.',
    command: (workspace: string, channel: string) =>
      `npm run plan -- import FIL --workspace ${workspace} --channel ${channel}`,
  },
  oldButton: 'Knappen är för gammal för att fungera. Skriv /plan för att fråga på nytt.',
};
