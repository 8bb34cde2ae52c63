import type { LogFields } from '../../src/app/ports.ts';
import { calendarRoute } from '../../src/calendar-route.ts';
import { startSlack } from '../../src/slack/start-slack.ts';
import { logInto } from './council-at-work.ts';
import { meetingCouncil } from './meeting-council.ts';
import { onScreen } from './on-screen.ts';
import { smallApp, smallWorkspace } from './small-workspace.ts';

/** The bot at work for a council that Anna coordinates and Bo belongs to, on Monday 1 February 2027. */
export async function meetingsAtDesk() {
  const council = await meetingCouncil();
  const logged: LogFields[] = [];
  const deps = { ...council.deps, log: logInto(logged) };
  const route = calendarRoute(deps);
  const workspace = await smallWorkspace({ routes: { [route.path]: route.handler }, rateLimits: false });
  const { botToken, appToken } = smallApp;
  const connection = { botToken, apiUrl: workspace.apiUrl, publicUrl: workspace.url, routes: [] };
  const slack = await startSlack(deps, { ...connection, mode: { kind: 'socket', appToken } });
  const inCouncil = (user: string) => {
    const person = workspace.people.as(user, 'C0COUNCIL');
    return {
      ...person,
      /** What a person reads in answer to a command. */
      asks: async (text: string) => {
        await person.types(text);
        const [answer] = (await person.reads()).slice(-1);
        return answer ? onScreen(answer) : '';
      },
      desk: workspace.people.person(user),
      /** What they read in their own conversation with the bot. */
      mail: async () => (await workspace.people.as(user, `D${user.slice(1)}`).sees()).map(onScreen),
    };
  };
  return {
    deps,
    logged,
    calls: workspace.people.calls,
    client: workspace.client,
    fault: workspace.people.fault,
    calmDown: workspace.people.calmDown,
    clock: council.deps.clock,
    /** Reads Swedish. */
    anna: inCouncil('U0ANNA'),
    /** Reads English. */
    bo: inCouncil('U0BO'),
    /** The days of the meetings that are not cancelled. */
    days: async () => {
      const meetings = await council.deps.meetings.meetings(council.council);
      return meetings
        .filter(({ cancelledAt }) => cancelledAt === null)
        .map(({ day, time }) => `${day} ${time}`);
    },
    end: async () => {
      await slack.stop();
      await workspace.close();
      await council.end();
    },
  };
}
