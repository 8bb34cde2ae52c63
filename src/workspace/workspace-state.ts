import type { Delivery } from './delivery/delivery.ts';
import type { Landmarks } from './landmark.ts';
import type { CallLog } from './state/call-log.ts';
import type { Conversations } from './state/conversations.ts';
import type { FaultPlan } from './state/fault-plan.ts';
import type { FileStore } from './state/file-store.ts';
import type { HeldValues } from './state/held-values.ts';
import type { Identifiers } from './state/identifiers.ts';
import type { MessageStore } from './state/message-store.ts';
import type { People } from './state/people.ts';
import type { RateLimiter } from './state/rate-limiter.ts';
import type { ResponseUrlStore } from './state/response-url-store.ts';
import type { SuggestionStore } from './state/suggestion-store.ts';
import type { TicketStore } from './state/ticket-store.ts';
import type { TriggerStore } from './state/trigger-store.ts';
import type { ViewStore } from './state/view-store.ts';
import type { WireLog } from './state/wire-log.ts';
import type { WorkspaceApp } from './workspace-app.ts';
import type { WorkspaceClock } from './workspace-clock.ts';
import type { WorkspaceDirectory } from './workspace-directory.ts';

/** Everything one workspace remembers, and its way of reaching the app. */
export type WorkspaceState = {
  readonly clock: WorkspaceClock;
  readonly landmarks: Landmarks;
  readonly team: WorkspaceDirectory['team'];
  readonly app: WorkspaceApp;
  /** Where this workspace is served, e.g. `http://127.0.0.1:3000`. */
  readonly url: string;
  readonly ids: Identifiers;
  readonly people: People;
  readonly conversations: Conversations;
  readonly messages: MessageStore;
  readonly views: ViewStore;
  readonly held: HeldValues;
  readonly suggestions: SuggestionStore;
  readonly files: FileStore;
  readonly tickets: TicketStore;
  readonly triggers: TriggerStore;
  readonly responseUrls: ResponseUrlStore;
  readonly limiter: RateLimiter;
  readonly faults: FaultPlan;
  readonly calls: CallLog;
  readonly wire: WireLog;
  readonly delivery: Delivery;
};
