import { z } from 'zod';
import { outcomeOf } from '../interactions/interaction-outcome.ts';
import { tellAnyEvent, tellEvent } from '../interactions/tell-event.ts';
import { homeOpenedEvent, membershipEvent, userChangeEvent } from '../payloads/happenings.ts';
import { refuse } from '../refusal.ts';
import { type ControlRoute, controlRoute } from './control-route.ts';
import { personOf } from './person-of.ts';

const membership = z.object({ user: z.string(), channel: z.string(), inviter: z.string().optional() });

/** What happens in the workspace that the app may hear of as an event. */
export const happeningRoutes: Readonly<Record<string, ControlRoute>> = {
  'POST /control/home': controlRoute({
    takes: z.object({ user: z.string(), tab: z.enum(['home', 'messages']).default('home') }),
    answer: async (state, { user, tab }) => {
      const person = personOf(state, user);
      if ('ok' in person) return person;
      const told = await tellEvent(state, homeOpenedEvent(state, person, tab));
      return told ? outcomeOf(told) : { ok: true, delivered: false, acknowledgedAfter: 0 };
    },
  }),
  'POST /control/event': controlRoute({
    takes: z.object({ event: z.looseObject({ type: z.string() }) }),
    answer: async (state, { event }) => outcomeOf(await tellAnyEvent(state, event)),
  }),
  'POST /control/join': controlRoute({
    takes: membership,
    answer: async (state, { user, channel, inviter }) => {
      const room = state.conversations.find(channel);
      if (!room) return refuse('channel_not_found');
      state.conversations.join(room, user);
      state.messages.changed();
      await tellEvent(state, membershipEvent(state, 'member_joined_channel', { user, room, inviter }));
      return { ok: true };
    },
  }),
  'POST /control/leave': controlRoute({
    takes: membership,
    answer: async (state, { user, channel }) => {
      const room = state.conversations.find(channel);
      if (!room) return refuse('channel_not_found');
      state.conversations.leave(room, user);
      state.messages.changed();
      await tellEvent(state, membershipEvent(state, 'member_left_channel', { user, room }));
      return { ok: true };
    },
  }),
  'POST /control/person': controlRoute({
    takes: z.object({
      user: z.string(),
      change: z
        .object({
          realName: z.string(),
          locale: z.string(),
          tz: z.string(),
          deleted: z.boolean(),
          email: z.string(),
        })
        .partial(),
    }),
    answer: async (state, { user, change }) => {
      const person = personOf(state, user);
      if ('ok' in person) return person;
      const changed = {
        ...person,
        ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)),
      };
      state.people.put(changed);
      await tellEvent(state, userChangeEvent(state, changed));
      return { ok: true };
    },
  }),
};
