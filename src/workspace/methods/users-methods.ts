import { z } from 'zod';
import { userPayload } from '../payloads/user-payload.ts';
import { isRefusal, refuse } from '../refusal.ts';
import { flagArgument, limitArgument, textArgument } from './argument-schemas.ts';
import { type Method, method } from './method.ts';
import { pageOf } from './page-of.ts';
import { rateTiers } from './rate-tiers.ts';

/** The people of the workspace. */
export const usersMethods: Readonly<Record<string, Method>> = {
  'users.info': method({
    token: 'bot',
    scopes: ['users:read'],
    limit: rateTiers.tier4,
    takes: z.object({ user: textArgument, include_locale: flagArgument }),
    answer: (state, asked) => {
      const user = state.people.find(asked.user);
      return user ? { user: userPayload(state, user, asked.include_locale) } : refuse('user_not_found');
    },
  }),
  'users.list': method({
    token: 'bot',
    scopes: ['users:read'],
    limit: rateTiers.tier2,
    takes: z.object({ cursor: textArgument, limit: limitArgument(1000, 1000), include_locale: flagArgument }),
    answer: (state, asked) => {
      const page = pageOf(state.people.all(), asked);
      if (isRefusal(page)) return page;
      const members = page.items.map((user) => userPayload(state, user, asked.include_locale));
      return {
        members,
        cache_ts: Math.floor(state.clock.now() / 1000),
        response_metadata: { next_cursor: page.next },
      };
    },
  }),
  'users.lookupByEmail': method({
    token: 'bot',
    scopes: ['users:read.email'],
    limit: rateTiers.tier3,
    takes: z.object({ email: textArgument }),
    answer: (state, { email }) => {
      const asked = email.toLowerCase();
      const user = state.people
        .all()
        .find((person) => person.email?.toLowerCase() === asked && person.deleted !== true);
      return user ? { user: userPayload(state, user, false) } : refuse('users_not_found');
    },
  }),
};
