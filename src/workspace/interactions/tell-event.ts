import type { Acknowledgement, Retry } from '../delivery/envelope.ts';
import { missingScope } from '../methods/missing-scope.ts';
import { type AnyEvent, eventPayload } from '../payloads/event-payload.ts';
import type { WorkspaceApp } from '../workspace-app.ts';
import type { WorkspaceState } from '../workspace-state.ts';

/** When Slack tells an event again that was not acknowledged: at once, after a minute, after five. */
const retryDelays = [0, 60_000, 300_000] as const;

const everyAppHears = ['app_home_opened'];

/** Any one of these scopes lets an app hear of the event; an event without a row needs none. */
const neededScopes: Readonly<Record<string, readonly string[]>> = {
  member_joined_channel: ['channels:read', 'groups:read'],
  member_left_channel: ['channels:read', 'groups:read'],
  user_change: ['users:read'],
  user_profile_changed: ['users:read'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
};

/** Tells the app what happened, if it has subscribed to hear of it and may. `undefined`: it has not, or may not. */
export async function tellEvent(
  state: WorkspaceState,
  event: AnyEvent,
  subscription = event.type,
): Promise<Acknowledgement | undefined> {
  return hears(state.app, subscription) ? tellAnyEvent(state, event) : undefined;
}

/** Tells the app what happened whether it wants to hear or not, up to four times until it acknowledges. */
export async function tellAnyEvent(state: WorkspaceState, event: AnyEvent): Promise<Acknowledgement> {
  return attempt(state, eventPayload(state, event));
}

async function attempt(state: WorkspaceState, payload: object, retry?: Retry): Promise<Acknowledgement> {
  const acknowledgement = await state.delivery.deliver({
    kind: 'events_api',
    payload,
    answerable: false,
    ...(retry && { retry }),
  });
  const delay = retryDelays[retry?.attempt ?? 0];
  if (acknowledgement.acknowledged || acknowledgement.final || delay === undefined) return acknowledgement;
  const next: Retry = { attempt: (retry?.attempt ?? 0) + 1, reason: acknowledgement.reason };
  const again = () => attempt(state, payload, next);
  if (delay === 0) return again();
  state.clock.after(delay, () => void again());
  return acknowledgement;
}

function hears(app: WorkspaceApp, subscription: string): boolean {
  const isSubscribed = (app.events ?? everyAppHears).includes(subscription);
  return isSubscribed && missingScope(app, neededScopes[subscription] ?? []) === undefined;
}
