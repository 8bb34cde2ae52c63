import { z } from 'zod';
import { type ControlRoute, controlRoute } from './control-route.ts';

const fault = z.object({
  method: z.string(),
  kind: z.enum(['429', '500', 'drop-before', 'drop-after', 'slow', 'error']),
  error: z.string().optional(),
  times: z.number().int().min(1).default(1),
  milliseconds: z.number().min(0).optional(),
  retryAfter: z.number().min(0).optional(),
});

/** What goes wrong on purpose, and what the app has done and broken so far. */
export const upsettingRoutes: Readonly<Record<string, ControlRoute>> = {
  'POST /control/faults': controlRoute({
    takes: fault,
    answer: (state, asked) => {
      state.faults.add(asked);
      return { ok: true };
    },
  }),
  'DELETE /control/faults': controlRoute({
    takes: z.object({}),
    answer: (state) => {
      state.faults.clear();
      return { ok: true };
    },
  }),
  'GET /control/calls': controlRoute({
    takes: z.object({}),
    answer: (state) => ({ ok: true, ...state.calls.read() }),
  }),
  'DELETE /control/calls': controlRoute({
    takes: z.object({}),
    answer: (state) => {
      state.calls.reset();
      return { ok: true };
    },
  }),
  'POST /control/socket': controlRoute({
    takes: z.object({
      do: z.enum(['disconnect', 'redeliver', 'drop']),
      reason: z.enum(['warning', 'refresh_requested', 'link_disabled']).default('refresh_requested'),
    }),
    answer: ({ delivery: { sockets } }, asked) => {
      if (asked.do === 'redeliver') return { ok: sockets.redeliver() };
      if (asked.do === 'drop') sockets.drop();
      if (asked.do === 'disconnect') sockets.disconnect(asked.reason);
      return { ok: true };
    },
  }),
};
