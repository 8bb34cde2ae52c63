import { actingRoutes } from './acting-routes.ts';
import type { ControlRoute } from './control-route.ts';
import { fileRoutes } from './file-routes.ts';
import { happeningRoutes } from './happening-routes.ts';
import { modalRoutes } from './modal-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { seeingRoutes } from './seeing-routes.ts';
import { timeRoutes } from './time-routes.ts';
import { upsettingRoutes } from './upsetting-routes.ts';
import { wireRoutes } from './wire-routes.ts';

/** The whole control API, by method and path. */
export const controlTable: ReadonlyMap<string, ControlRoute> = new Map(
  Object.entries({
    ...actingRoutes,
    ...modalRoutes,
    ...fileRoutes,
    ...happeningRoutes,
    ...peopleRoutes,
    ...seeingRoutes,
    ...timeRoutes,
    ...upsettingRoutes,
    ...wireRoutes,
  }),
);
