/** What the person who starts the bot is told when its settings cannot work. */
export const configInSwedish = {
  cannotStart: 'Handslag kan inte starta med de här inställningarna:',
  wrong: {
    SLACK_BOT_TOKEN:
      'SLACK_BOT_TOKEN ska börja med "xoxb-". Du hittar den på api.slack.com/apps under OAuth & Permissions.',
    SLACK_APP_TOKEN:
      'SLACK_APP_TOKEN ska börja med "xapp-". Du skapar den på api.slack.com/apps under Basic Information, App-Level Tokens, med behörigheten connections:write.',
    SLACK_SIGNING_SECRET:
      'SLACK_SIGNING_SECRET är för kort. Du hittar den på api.slack.com/apps under Basic Information, App Credentials.',
    SLACK_API_URL:
      'SLACK_API_URL ska vara en adress som börjar med http:// eller https://. Lämna den tom för Slack självt.',
    DATABASE_URL:
      'DATABASE_URL ska se ut som postgresql://användare:lösenord@server:5432/databas. Lämna den tom för den inbyggda databasen.',
    DATA_DIR: 'DATA_DIR ska vara sökvägen till en mapp.',
    HOST: 'HOST ska vara en adress att lyssna på, till exempel 127.0.0.1.',
    PORT: 'PORT ska vara ett heltal mellan 0 och 65535.',
    PUBLIC_URL:
      'PUBLIC_URL ska vara adressen som Handslag nås på utifrån, till exempel https://plan.example.org.',
    LOG_LEVEL: 'LOG_LEVEL ska vara trace, debug, info, warn, error, fatal eller silent.',
    missingBotToken:
      'SLACK_BOT_TOKEN saknas. Den börjar med "xoxb-" och finns på api.slack.com/apps under OAuth & Permissions. Ta bort alla SLACK-variabler om du bara vill prova lokalt.',
    missingConnection:
      'SLACK_APP_TOKEN (Socket Mode) eller SLACK_SIGNING_SECRET (HTTP) saknas. Båda finns på api.slack.com/apps under Basic Information.',
    onlyApiUrl: 'SLACK_API_URL är satt men SLACK_BOT_TOKEN saknas. Ta bort den om du vill prova lokalt.',
  },
};
