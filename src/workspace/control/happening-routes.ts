import { z } from 'zod';
import { outcomeOf } from '../interactions/interaction-outcome.ts';
import { tellAnyEvent, tellEvent } from '../interactions/tell-event.ts';
import { homeOpenedEvent } from '../payloads/happenings.ts';
import { actingPerson } from './acting-person.ts';
import { type ControlRoute, controlRoute } from './control-route.ts';

/** What happens in the workspace that the app may hear of as an event. */
export const happeningRoutes: Readonly<Record<string, ControlRoute>> = {
  'POST /control/home': controlRoute({
    takes: z.object({ user: z.string(), tab: z.enum(['home', 'messages']).default('home') }),
    answer: async (state, { user, tab }) => {
      const person = actingPerson(state, user);
      if ('ok' in person) return person;
      const told = await tellEvent(state, homeOpenedEvent(state, person, tab));
      return told ? outcomeOf(told) : { ok: true, delivered: false, acknowledgedAfter: 0 };
    },
  }),
  'POST /control/event': controlRoute({
    takes: z.object({ event: z.looseObject({ type: z.string() }) }),
    answer: async (state, { event }) => outcomeOf(await tellAnyEvent(state, event)),
  }),
};
