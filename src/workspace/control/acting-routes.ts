import { z } from 'zod';
import { chooseShortcut } from '../interactions/choose-shortcut.ts';
import { pressElement } from '../interactions/press-element.ts';
import { say } from '../interactions/say.ts';
import { seenConversation } from '../interactions/seen-conversation.ts';
import { typeCommand } from '../interactions/type-command.ts';
import { actingPerson } from './acting-person.ts';
import { type ControlRoute, controlRoute } from './control-route.ts';
import { choice, personAt, whereabouts } from './person-schemas.ts';

/** What a person does in a conversation. */
export const actingRoutes: Readonly<Record<string, ControlRoute>> = {
  'POST /control/command': controlRoute({
    takes: personAt.extend({ text: z.string() }),
    answer: (state, { user, channel, text }) => {
      const person = actingPerson(state, user);
      if ('ok' in person) return person;
      const room = seenConversation(state, person, channel);
      return 'ok' in room ? room : typeCommand(state, { user: person, room }, text);
    },
  }),
  'POST /control/say': controlRoute({
    takes: personAt.extend({ text: z.string().min(1), thread: z.string().optional() }),
    answer: (state, { user, channel, text, thread }) => {
      const person = actingPerson(state, user);
      if ('ok' in person) return person;
      const room = seenConversation(state, person, channel);
      return 'ok' in room ? room : { ok: true, ts: say(state, person, { room, text, threadTs: thread }).ts };
    },
  }),
  'POST /control/press': controlRoute({
    takes: whereabouts.extend({ action: z.string(), block: z.string().optional(), value: choice }),
    answer: (state, { user, ...press }) => {
      const person = actingPerson(state, user);
      return 'ok' in person ? person : pressElement(state, person, press);
    },
  }),
  'POST /control/shortcut': controlRoute({
    takes: whereabouts.extend({ callback: z.string() }),
    answer: (state, { user, ...shortcut }) => {
      const person = actingPerson(state, user);
      return 'ok' in person ? person : chooseShortcut(state, person, shortcut);
    },
  }),
};
