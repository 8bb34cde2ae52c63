import type { configInSwedish } from './config-in-swedish.ts';

export const configInEnglish: typeof configInSwedish = {
  cannotStart: 'Handslag cannot start with these settings:',
  wrong: {
    SLACK_BOT_TOKEN:
      'SLACK_BOT_TOKEN should start with "xoxb-". You find it at api.slack.com/apps under OAuth & Permissions.',
    SLACK_APP_TOKEN:
      'SLACK_APP_TOKEN should start with "xapp-". You create it at api.slack.com/apps under Basic Information, App-Level Tokens, with the scope connections:write.',
    SLACK_SIGNING_SECRET:
      'SLACK_SIGNING_SECRET is too short. You find it at api.slack.com/apps under Basic Information, App Credentials.',
    SLACK_API_URL:
      'SLACK_API_URL should be an address starting with http:// or https://. Leave it empty for Slack itself.',
    DATABASE_URL:
      'DATABASE_URL should look like postgresql://user:password@server:5432/database. Leave it empty for the embedded database.',
    DATA_DIR: 'DATA_DIR should be the path of a folder.',
    HOST: 'HOST should be an address to listen on, such as 127.0.0.1.',
    PORT: 'PORT should be a whole number between 0 and 65535.',
    PUBLIC_URL:
      'PUBLIC_URL should be the address at which Handslag is reached from outside, for example https://plan.example.org.',
    LOG_LEVEL: 'LOG_LEVEL should be trace, debug, info, warn, error, fatal or silent.',
    missingBotToken:
      'SLACK_BOT_TOKEN is missing. It starts with "xoxb-" and is found at api.slack.com/apps under OAuth & Permissions. Remove every SLACK variable if you only want to try locally.',
    missingConnection:
      'SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) is missing. Both are found at api.slack.com/apps under Basic Information.',
    onlyApiUrl: 'SLACK_API_URL is set but SLACK_BOT_TOKEN is missing. Remove it if you want to try locally.',
  },
};
