import { z } from 'zod';
import { type ControlRoute, controlRoute } from './control-route.ts';
import { newerThan } from './newer-than.ts';
import { waiting } from './waiting.ts';

/** What the app and the workspace say to each other. */
export const wireRoutes: Readonly<Record<string, ControlRoute>> = {
  'GET /control/wire': controlRoute({
    takes: z.object(waiting),
    answer: async ({ wire }, { after, wait }) => {
      if (wait > 0) await newerThan(wire, after, wait);
      return { ok: true, entries: wire.after(after), cursor: wire.version() };
    },
  }),
};
