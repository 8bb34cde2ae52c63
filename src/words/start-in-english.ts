import type { startInSwedish } from './start-in-swedish.ts';

export const startInEnglish: typeof startInSwedish = {
  localReady: (page) =>
    `Handslag is running in a workspace of its own on this computer. Open ${page} and type /plan status Viable Cities.`,
  ready: 'Handslag is running and connected to Slack.',
  stopping: 'Handslag is stopping. What is under way is finished first.',
  portTaken: (port) =>
    `Port ${port} is already used by another program. Stop it, or start Handslag on another port: PORT=${port + 1} npm start`,
  notLoopback: (host) =>
    `The local workspace opens on this computer only, not on ${host}. Remove HOST, or set Slack's tokens to connect Handslag to Slack.`,
  storage: {
    inUse: (pid, lock) =>
      `The embedded database is already used by ${pid === null ? 'another process' : `process ${pid}`}. Stop it first. Remove ${lock} only if you are sure that nothing runs.`,
    unreachable: (because) =>
      `The database cannot be reached (${because}). Check DATABASE_URL and that PostgreSQL is running.`,
    otherTime: (seconds) =>
      `The clock of this computer differs by ${seconds} seconds from that of the database. Let both keep time over NTP and start again.`,
    unopenable: (folder) =>
      `The database in ${folder} cannot be opened. Restore the latest backup with npm run plan -- restore.`,
    newer: (migration) =>
      `The database has been used by a newer version of Handslag (${migration}). Start that version or a later one.`,
    'half-migrated': (migration) =>
      `Another tool has begun ${migration} without finishing it. Settle it with prisma migrate resolve.`,
    'migration-failed': (migration) =>
      `The database could not be updated (${migration}) and is as it was. The fault is in the log.`,
    'server-has-own-backups': 'With PostgreSQL you back up with pg_dump and restore with pg_restore.',
    'no-backup': (folder) => `There is no backup in ${folder}.`,
    'not-a-backup': (file) => `${file} cannot be read as a backup. The database is as it was.`,
  },
  slackRefused: (reason) =>
    `Slack did not accept the connection (${reason}). Check that SLACK_BOT_TOKEN, SLACK_APP_TOKEN and SLACK_SIGNING_SECRET belong to the same app, and that the app is installed.`,
  slackSilent: 'Slack does not answer. Check the network and try again.',
};
