import { delivery } from './delivery/delivery.ts';
import { watchedDelivery } from './delivery/watched-delivery.ts';
import { callLog } from './state/call-log.ts';
import { conversations } from './state/conversations.ts';
import { faultPlan } from './state/fault-plan.ts';
import { fileStore } from './state/file-store.ts';
import { heldValues } from './state/held-values.ts';
import { identifiers } from './state/identifiers.ts';
import { messageStore } from './state/message-store.ts';
import { people } from './state/people.ts';
import { rateLimiter } from './state/rate-limiter.ts';
import { responseUrlStore } from './state/response-url-store.ts';
import { suggestionStore } from './state/suggestion-store.ts';
import { ticketStore } from './state/ticket-store.ts';
import { triggerStore } from './state/trigger-store.ts';
import { viewStore } from './state/view-store.ts';
import { wireLog } from './state/wire-log.ts';
import { machineClock } from './workspace-clock.ts';
import type { WorkspaceOptions } from './workspace-options.ts';
import type { WorkspaceState } from './workspace-state.ts';

const nowhere = async () => [];

/** A workspace in which nothing has happened yet. */
export function openWorkspaceState(options: WorkspaceOptions, url: string): WorkspaceState {
  const { directory, app, clock = machineClock, landmarks = nowhere, rateLimits = true } = options;
  const ids = identifiers(clock);
  const messages = messageStore(ids);
  const wire = wireLog();
  return {
    clock,
    landmarks,
    team: directory.team,
    app,
    url,
    ids,
    messages,
    people: people(directory, app),
    conversations: conversations(directory, app),
    views: viewStore(ids, messages.changed),
    held: heldValues(),
    suggestions: suggestionStore(),
    files: fileStore(ids, clock),
    tickets: ticketStore(ids),
    triggers: triggerStore(ids, clock),
    responseUrls: responseUrlStore(ids, clock),
    limiter: rateLimiter(clock, rateLimits),
    faults: faultPlan(),
    calls: callLog(),
    wire,
    delivery: watchedDelivery(delivery(app, clock, ids), wire, clock),
  };
}
