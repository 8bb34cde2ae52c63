import { z } from 'zod';
import { refuse } from '../refusal.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { type ControlRoute, controlRoute } from './control-route.ts';
import { unknownControl } from './unknown-control.ts';

const day = 24 * 60 * 60_000;
const furthest = 366;

const forward = z.union([
  z.strictObject({ days: z.number().int().min(1).max(furthest) }),
  z.strictObject({ to: z.iso.datetime({ offset: true }) }),
]);

/** Which time the workspace shows, and putting it forward. Where the clock is the machine's own there is no such thing. */
export const timeRoutes: Readonly<Record<string, ControlRoute>> = {
  'GET /control/time': controlRoute({
    takes: z.object({}),
    answer: async (state) => (state.clock.movable ? shown(state) : unknownControl),
  }),
  /** `days` of 24 hours, or `to` an instant. */
  'POST /control/time': controlRoute({
    takes: forward,
    answer: async (state, asked) => {
      const { clock } = state;
      if (!clock.movable) return unknownControl;
      const to = 'days' in asked ? clock.now() + asked.days * day : Date.parse(asked.to);
      if (to < clock.now()) return refuse('time_only_goes_forward', { now: isoOf(clock.now()) });
      if (to > clock.now() + furthest * day) return refuse('too_far_ahead', { most_days: furthest });
      await clock.movable.moveTo(to);
      state.messages.changed();
      return shown(state);
    },
  }),
};

async function shown({ clock, landmarks }: WorkspaceState): Promise<object> {
  const now = clock.now();
  const ahead = (await landmarks()).filter(({ at }) => at.getTime() > now);
  return {
    ok: true,
    now: isoOf(now),
    moved: clock.movable?.isMoved() === true,
    // In the order they are told in: what one presses stays where it is while time passes.
    landmarks: ahead.map(({ label, at }) => ({ label, at: at.toISOString() })),
  };
}

function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
