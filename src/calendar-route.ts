import type { IncomingMessage, ServerResponse } from 'node:http';
import { calendarPattern, secretIn } from './app/calendar-path.ts';
import type { Deps } from './app/ports.ts';
import { readCalendar } from './app/read-calendar.ts';
import { writeCalendar } from './documents/write-calendar.ts';
import type { ServedRoute } from './served-route.ts';
import { wordsFor } from './words/words-for.ts';

type CalendarDeps = Pick<Deps, 'seats' | 'meetings' | 'clock' | 'log'>;

/**
 * `GET /calendar/<secret>.ics`: a council's meetings, for calendar programs that follow the address. An address that
 * leads nowhere is not told from one that never did, and no address is ever logged.
 */
export function calendarRoute(deps: CalendarDeps): ServedRoute {
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const file = await calendarAt(deps, request.url ?? '/');
    if (file === null) answer(response, 404, { 'cache-control': 'no-store' });
    else answer(response, 200, asCalendar, file);
  };
  return {
    path: calendarPattern,
    method: 'GET',
    handler: (request, response) =>
      void serve(request, response).catch((error: Error) => {
        deps.log.error({ error }, 'A calendar could not be served');
        if (!response.headersSent) answer(response, 500, { 'cache-control': 'no-store' });
      }),
  };
}

const asCalendar = {
  'content-type': 'text/calendar; charset=utf-8',
  'content-disposition': 'inline; filename="handslag.ics"',
  'cache-control': 'private, max-age=300',
};

async function calendarAt(deps: CalendarDeps, url: string): Promise<string | null> {
  const secret = secretIn(new URL(url, 'http://localhost').pathname);
  const calendar = secret === null ? null : await readCalendar(deps, secret);
  if (calendar === null) return null;
  return writeCalendar(
    { ...calendar, words: wordsFor(calendar.language).meetings.calendar },
    deps.clock.now(),
  );
}

function answer(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body = '',
): void {
  response.writeHead(status, {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...headers,
  });
  response.end(body);
}
