/** The first words in a channel, and reading a plan in from a document. */
export const onboardingInSwedish = {
  greeting: {
    title: 'Hej, jag heter Handslag!',
    text: 'Hej, jag heter Handslag och hjälper samverkansrådet att följa sin handlingsplan.',
    does: 'Jag hjälper samverkansrådet att följa sin handlingsplan: jag svarar på hur det går och vem som ansvarar, tar emot lägesrapporter och påminner när det är dags.',
    start: 'Börja med att läsa in planen och utse samordnare.',
    startWithPlan: 'Planen är redan inläst. Börja med att utse samordnare.',
    who: 'Det kan den göra som bjöd in mig, eller en administratör för arbetsytan. Jag svarar på /plan och lägger mig inte i det ni skriver.',
    import: 'Läs in en plan',
    coordinators: 'Utse samordnare',
    help: 'Så funkar det',
  },
  file: {
    title: 'Läs in en plan',
    submit: 'Fortsätt',
    /** Around a channel. */
    intro: { before: 'Dokumentet blir planen för samverkansrådet i ', after: '.' },
    again:
      'Är planen redan inläst blir det en ny revidering: lägesrapporter och kontaktpersoner följer med. Inget sparas förrän du har sett vad som hittades.',
    label: 'Handlingsplanen som fil',
    hint: (kilobytes: number) =>
      `Markdown eller ren text (.md eller .txt), högst ${kilobytes} kB. Spara ett Word-dokument som ren text först.`,
  },
  preview: {
    title: 'Läs in en plan',
    submit: 'Läs in',
    unchanged: 'Dokumentet säger samma sak som planen som redan är inläst. Det finns inget nytt att spara.',
    changes: 'Det här ändras',
    findings: (count: number) =>
      count === 1
        ? '1 sak att känna till innan du läser in'
        : `${count} saker att känna till innan du läser in`,
    noFindings: 'Allt i dokumentet gick att läsa.',
    line: (line: number) => `Rad ${line}: `,
  },
  done: {
    first: (title: string) => `Klart. ${title} är nu samverkansrådets plan.`,
    next: 'Nästa steg: utse kontaktpersoner. Skriv /plan ansvariga vakanta för att se vilka enheter som saknar någon.',
  },
  refused: {
    file: 'Välj en fil.',
    empty: 'Filen är tom. Välj filen med planen.',
    'no-plan': 'Jag hittar inga samarbetsområden i filen. Är det rätt dokument?',
    'too-large': (kilobytes: number) => `Filen är för stor. Den får vara högst ${kilobytes} kB.`,
    'wrong-kind': 'Filen måste sluta på .md eller .txt. Spara planen som ren text och försök igen.',
    binary: 'Det är ett Word-, Excel- eller PDF-dokument. Spara det som ren text och försök igen.',
    'not-utf8':
      'Filens tecken går inte att läsa. Spara den som text med teckenkodningen UTF-8 och försök igen.',
    missing: 'Slack lämnade inte ut filen. Ladda upp den igen.',
    conflict: 'Någon annan ändrade planen samtidigt. Inget är sparat. Försök igen.',
  },
};
