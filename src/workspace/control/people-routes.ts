import { z } from 'zod';
import { joinChannel, leaveChannel, type Membership } from '../interactions/change-members.ts';
import { changePerson } from '../interactions/change-person.ts';
import { type ControlRoute, controlRoute } from './control-route.ts';
import { personOf } from './person-of.ts';

const membership = z.object({
  user: z.string(),
  channel: z.string(),
  inviter: z.string().optional(),
}) satisfies z.ZodType<Membership>;

/** Who is in which channel, and whose account is open. */
export const peopleRoutes: Readonly<Record<string, ControlRoute>> = {
  'POST /control/join': controlRoute({
    takes: membership,
    answer: async (state, asked) => (await joinChannel(state, asked)) ?? { ok: true },
  }),
  'POST /control/leave': controlRoute({
    takes: membership,
    answer: async (state, asked) => (await leaveChannel(state, asked)) ?? { ok: true },
  }),
  'POST /control/person': controlRoute({
    takes: z.object({
      user: z.string(),
      change: z.object({
        realName: z.string().exactOptional(),
        locale: z.string().exactOptional(),
        tz: z.string().exactOptional(),
        deleted: z.boolean().exactOptional(),
        email: z.string().exactOptional(),
      }),
    }),
    answer: async (state, { user, change }) => {
      const person = personOf(state, user);
      if ('ok' in person) return person;
      await changePerson(state, person, change);
      return { ok: true };
    },
  }),
};
