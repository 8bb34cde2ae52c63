import type { Log, LogFields, PlanReader } from '../../src/app/ports.ts';
import { type SlackConnection, startSlack } from '../../src/slack/start-slack.ts';
import { aClock } from './clock.ts';
import { nowhereToWrite } from './nowhere-to-write.ts';
import { smallApp, smallWorkspace } from './small-workspace.ts';

export type Mode = 'HTTP' | 'Socket Mode';

/** Handslag at work in a workspace of a few people, on real Bolt and over the wire. */
export type CouncilAtWork = Awaited<ReturnType<typeof councilAtWork>>;

/** Starts it with the plans that the test brings. Time stands still until the test moves it. */
export async function councilAtWork(plans: PlanReader, mode: Mode = 'Socket Mode') {
  const workspace = await smallWorkspace();
  const clock = aClock();
  const logged: LogFields[] = [];
  const slack = await startSlack(
    { ...nowhereToWrite, plans, clock, log: logInto(logged) },
    connectionTo(workspace.apiUrl, mode),
  );
  if (mode === 'HTTP') workspace.deliverTo(`http://127.0.0.1:${slack.port}/slack/events`);
  const { people } = workspace;
  return {
    ...people,
    clock,
    logged,
    slack,
    /** Slack's own client with the bot's token. */
    client: workspace.client,
    /** Anna reads Swedish, Bo English. */
    anna: people.as('U0ANNA', 'C0COUNCIL'),
    bo: people.as('U0BO', 'C0COUNCIL'),
    end: async () => {
      await slack.stop();
      await workspace.close();
    },
  };
}

/** How the bot reaches a workspace of the tests. */
export function connectionTo(apiUrl: string, mode: Mode): SlackConnection {
  const { botToken, appToken, signingSecret } = smallApp;
  const http = { kind: 'http', signingSecret, host: '127.0.0.1', port: 0 } as const;
  return { botToken, apiUrl, routes: [], mode: mode === 'HTTP' ? http : { kind: 'socket', appToken } };
}

/** A log that keeps warnings and errors for the test to read. */
export function logInto(lines: LogFields[]): Log {
  const keep = (fields: LogFields) => void lines.push(fields);
  return { debug: () => {}, info: () => {}, warn: keep, error: keep };
}
