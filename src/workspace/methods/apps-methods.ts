import { z } from 'zod';
import { type Method, method } from './method.ts';
import { rateTiers } from './rate-tiers.ts';

/** Opening a Socket Mode connection. */
export const appsMethods: Readonly<Record<string, Method>> = {
  'apps.connections.open': method({
    token: 'app',
    scopes: [],
    limit: rateTiers.connections,
    takes: z.object({}),
    answer: ({ url, tickets }) => ({
      url: `${url.replace(/^http/, 'ws')}/link?ticket=${tickets.issue()}`,
    }),
  }),
};
