import type { Deps } from './app/ports.ts';
import { usualTimes } from './domain/delivery-settlement.ts';
import { type Deliveries, startDeliveries } from './scheduler/start-deliveries.ts';
import { deliveryClient } from './slack/delivery-client.ts';
import { slackCourier } from './slack/delivery-courier.ts';
import type { SlackConnection } from './slack/start-slack.ts';

/** Lets the bot say things by itself, over a client of its own to the workspace that it is connected to. */
export function composeDeliveries(deps: Deps, { botToken, apiUrl }: SlackConnection): Deliveries {
  const client = deliveryClient(deps.log, { botToken, apiUrl, timeout: usualTimes.call });
  return startDeliveries({ ...deps, courier: slackCourier(deps, client), times: usualTimes });
}
