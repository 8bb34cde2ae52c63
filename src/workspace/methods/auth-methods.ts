import { z } from 'zod';
import type { Method } from './method.ts';
import { method } from './method.ts';
import { rateTiers } from './rate-tiers.ts';

/** Who the token belongs to, and the team it is installed in. */
export const authMethods: Readonly<Record<string, Method>> = {
  'auth.test': method({
    token: 'bot',
    scopes: [],
    limit: rateTiers.special,
    takes: z.object({}),
    answer: ({ team, app, people }) => ({
      url: `https://${team.domain}.slack.com/`,
      team: team.name,
      user: people.bot.name,
      team_id: team.id,
      user_id: app.botUserId,
      bot_id: app.botId,
      is_enterprise_install: false,
    }),
  }),
  'team.info': method({
    token: 'bot',
    scopes: ['team:read'],
    limit: rateTiers.tier3,
    takes: z.object({}),
    answer: ({ team }) => ({ team: { ...team, email_domain: '', icon: { image_default: true } } }),
  }),
};
