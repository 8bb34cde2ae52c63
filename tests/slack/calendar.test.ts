import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMeeting } from '../../src/app/add-meeting.ts';
import { calendarPath } from '../../src/app/calendar-path.ts';
import { closeCalendar } from '../../src/app/close-calendar.ts';
import { openCalendar } from '../../src/app/open-calendar.ts';
import type { LogFields } from '../../src/app/ports.ts';
import { calendarRoute } from '../../src/calendar-route.ts';
import { type SlackApp, startSlack } from '../../src/slack/start-slack.ts';
import { logInto } from '../support/council-at-work.ts';
import { coordinator, meetingCouncil, meetingPlace } from '../support/meeting-council.ts';
import { type SmallWorkspace, smallApp, smallWorkspace } from '../support/small-workspace.ts';

const asked = { where: meetingPlace, actor: coordinator };
const anyPort = { host: '127.0.0.1', port: 0 };
const logged: LogFields[] = [];

let council: Awaited<ReturnType<typeof meetingCouncil>>;
let workspace: SmallWorkspace;
let overHttp: SlackApp;
let overSocket: SlackApp;
let bases: readonly string[];

beforeAll(async () => {
  council = await meetingCouncil();
  const deps = { ...council.deps, log: logInto(logged) };
  const routes = [calendarRoute(deps)];
  workspace = await smallWorkspace({
    routes: Object.fromEntries(routes.map(({ path, handler }) => [path, handler])),
  });
  const connection = { botToken: smallApp.botToken, apiUrl: workspace.apiUrl, routes };
  const { signingSecret, appToken } = smallApp;
  overHttp = await startSlack(deps, { ...connection, mode: { kind: 'http', signingSecret, ...anyPort } });
  overSocket = await startSlack(deps, {
    ...connection,
    mode: { kind: 'socket', appToken, listening: anyPort },
  });
  bases = [`http://127.0.0.1:${overHttp.port}`, `http://127.0.0.1:${overSocket.port}`, workspace.url];
  await addMeeting(deps, { ...asked, meeting: '12 mars 13:00 Stadshuset' });
});
afterAll(async () => {
  await overHttp.stop();
  await overSocket.stop();
  await workspace.close();
  await council.end();
});

const opened = async () => {
  const calendar = await openCalendar(council.deps, asked);
  return calendarPath(calendar.outcome === 'opened' ? calendar.secret : '');
};
const statuses = (path: string) => Promise.all(bases.map(async (base) => (await fetch(base + path)).status));

test('whoever has the address reads the meetings there, however the bot is reached, and nobody keeps them for others', async () => {
  const path = await opened();
  for (const base of bases) {
    const response = await fetch(base + path);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, max-age=300',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    const [event] = new ICAL.Component(ICAL.parse(await response.text())).getAllSubcomponents('vevent');
    expect(event?.getFirstPropertyValue('location')).toBe('Stadshuset');
  }
});

test('an address that was never given out, or is no longer, leads nowhere', async () => {
  const before = await opened();
  const after = await opened();
  expect(await statuses(before)).toEqual([404, 404, 404]);
  expect(await statuses(after)).toEqual([200, 200, 200]);
  await closeCalendar(council.deps, asked);
  expect(await statuses(after)).toEqual([404, 404, 404]);
  expect(await statuses(calendarPath('guessed'))).toEqual([404, 404, 404]);
  expect(await statuses('/calendar/..%2F..%2Fetc.ics')).toEqual([404, 404, 404]);
});

test('no address is ever logged', async () => {
  await statuses(await opened());
  expect(logged).toEqual([]);
});
