import { z } from 'zod';
import { closeView } from '../interactions/close-view.ts';
import { fillView } from '../interactions/fill-view.ts';
import { submitView } from '../interactions/submit-view.ts';
import { suggestOptions } from '../interactions/suggest-options.ts';
import { actingPerson } from './acting-person.ts';
import { type ControlRoute, controlRoute } from './control-route.ts';
import { whereabouts } from './person-schemas.ts';

const filled = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown())));

/** What a person does in a modal, or in a form of App Home. */
export const modalRoutes: Readonly<Record<string, ControlRoute>> = {
  /** Fills in without sending: the app sees it with the next press in that view. */
  'POST /control/fill': controlRoute({
    takes: z.object({ user: z.string(), view: z.string(), values: filled }),
    answer: (state, { user, view, values }) => {
      const person = actingPerson(state, user);
      return 'ok' in person ? person : fillView(state, person, { id: view, filled: values });
    },
  }),
  'POST /control/submit': controlRoute({
    takes: z.object({ user: z.string(), view: z.string(), values: filled.default({}) }),
    answer: (state, { user, view, values }) => {
      const person = actingPerson(state, user);
      return 'ok' in person ? person : submitView(state, person, { id: view, filled: values });
    },
  }),
  'POST /control/close': controlRoute({
    takes: z.object({ user: z.string(), view: z.string() }),
    answer: (state, { user, view }) => {
      const person = actingPerson(state, user);
      return 'ok' in person ? person : closeView(state, person, view);
    },
  }),
  'POST /control/suggest': controlRoute({
    takes: whereabouts.extend({ action: z.string(), block: z.string().optional(), value: z.string() }),
    answer: (state, { user, ...query }) => {
      const person = actingPerson(state, user);
      return 'ok' in person ? person : suggestOptions(state, person, query);
    },
  }),
};
