import type { Acknowledgement, Retry } from '../delivery/envelope.ts';
import { type AnyEvent, eventPayload } from '../payloads/event-payload.ts';
import type { WorkspaceState } from '../workspace-state.ts';

/** When Slack tells an event again that was not acknowledged: at once, after a minute, after five. */
const retryDelays = [0, 60_000, 300_000] as const;

const everyAppHears = ['app_home_opened'];

/** Tells the app what happened, if it has subscribed to hear of it. `undefined`: it has not. */
export async function tellEvent(
  state: WorkspaceState,
  event: AnyEvent,
  subscription = event.type,
): Promise<Acknowledgement | undefined> {
  const isHeard = (state.app.events ?? everyAppHears).includes(subscription);
  return isHeard ? tellAnyEvent(state, event) : undefined;
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
