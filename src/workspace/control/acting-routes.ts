import { z } from 'zod';
import { pressElement } from '../interactions/press-element.ts';
import { seenConversation } from '../interactions/seen-conversation.ts';
import { typeCommand } from '../interactions/type-command.ts';
import { type ControlRoute, controlRoute } from './control-route.ts';
import { personOf } from './person-of.ts';
import { choice, personAt } from './person-schemas.ts';

/** What a person does. */
export const actingRoutes: Readonly<Record<string, ControlRoute>> = {
  'POST /control/command': controlRoute({
    takes: personAt.extend({ text: z.string() }),
    answer: (state, { user, channel, text }) => {
      const person = personOf(state, user);
      if ('ok' in person) return person;
      const room = seenConversation(state, person, channel);
      return 'ok' in room ? room : typeCommand(state, { user: person, room }, text);
    },
  }),
  'POST /control/press': controlRoute({
    takes: z.object({
      user: z.string(),
      channel: z.string().optional(),
      message: z.string().optional(),
      view: z.string().optional(),
      action: z.string(),
      block: z.string().optional(),
      value: choice,
    }),
    answer: (state, { user, ...press }) => {
      const person = personOf(state, user);
      return 'ok' in person ? person : pressElement(state, person, press);
    },
  }),
};
