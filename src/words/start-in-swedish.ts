/** What the person who starts the bot reads in the terminal. */
export const startInSwedish = {
  localReady: (page: string) =>
    `Handslag är igång i en egen arbetsyta på den här datorn. Öppna ${page} och skriv /plan status Viable Cities.`,
  ready: 'Handslag är igång och kopplad till Slack.',
  stopping: 'Handslag avslutar. Det som är på gång görs klart.',
  portTaken: (port: number) =>
    `Port ${port} används redan av ett annat program. Avsluta det, eller starta Handslag på en annan port: PORT=${port + 1} npm start`,
  notLoopback: (host: string) =>
    `Den lokala arbetsytan öppnas bara på den här datorn, inte på ${host}. Ta bort HOST, eller ange Slacks nycklar för att koppla Handslag till Slack.`,
  storage: {
    inUse: (pid: number | null, lock: string) =>
      `Den inbyggda databasen används redan av ${pid === null ? 'en annan process' : `process ${pid}`}. Avsluta den först. Ta bort ${lock} bara om du är säker på att inget kör.`,
    unreachable: (because: string) =>
      `Databasen går inte att nå (${because}). Kontrollera DATABASE_URL och att PostgreSQL är igång.`,
    otherTime: (seconds: number) =>
      `Klockan på den här datorn skiljer sig ${seconds} sekunder från databasens. Låt båda ställa sina klockor över NTP och starta igen.`,
    unopenable: (folder: string) =>
      `Databasen i ${folder} går inte att öppna. Återställ den senaste säkerhetskopian med npm run plan -- restore.`,
    newer: (migration: string) =>
      `Databasen har använts av en nyare version av Handslag (${migration}). Starta den versionen eller en senare.`,
    'half-migrated': (migration: string) =>
      `Ett annat verktyg har påbörjat ${migration} utan att göra klart. Reda ut det med prisma migrate resolve.`,
    'migration-failed': (migration: string) =>
      `Databasen kunde inte uppdateras (${migration}) och är kvar som den var. Felet står i loggen.`,
    'server-has-own-backups':
      'Med PostgreSQL säkerhetskopierar du med pg_dump och återställer med pg_restore.',
    'no-backup': (folder: string) => `Det finns ingen säkerhetskopia i ${folder}.`,
    'not-a-backup': (file: string) =>
      `${file} går inte att läsa som en säkerhetskopia. Databasen är som den var.`,
  },
  slackRefused: (reason: string) =>
    `Slack godtog inte anslutningen (${reason}). Kontrollera att SLACK_BOT_TOKEN, SLACK_APP_TOKEN och SLACK_SIGNING_SECRET hör till samma app, och att appen är installerad.`,
  slackSilent: 'Slack svarar inte. Kontrollera nätverket och försök igen.',
};
