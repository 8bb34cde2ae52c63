import type { Identifiers } from '../state/identifiers.ts';
import type { WorkspaceApp } from '../workspace-app.ts';
import type { WorkspaceClock } from '../workspace-clock.ts';
import type { Acknowledgement, Envelope, Outcome } from './envelope.ts';
import { httpDelivery } from './http-delivery.ts';
import { inTime } from './in-time.ts';
import { type SocketDelivery, socketDelivery } from './socket-delivery.ts';

const patience = 3_000;

/** The way to the app, over HTTP where it has a request url, else over Socket Mode. */
export type Delivery = {
  readonly sockets: SocketDelivery;
  /** From now on the app is reached at this url; `undefined` means over Socket Mode. */
  deliverTo(requestUrl: string | undefined): void;
  /** Settles when the app has acknowledged, cannot be reached, or three seconds have passed. Never rejects. */
  deliver(envelope: Envelope): Promise<Acknowledgement>;
  close(): void;
};

export function delivery(app: WorkspaceApp, clock: WorkspaceClock, ids: Identifiers): Delivery {
  const http = httpDelivery(app.signingSecret);
  const sockets = socketDelivery(app.id, clock, ids);
  let requestUrl = app.requestUrl;

  const send = (envelope: Envelope): Promise<Outcome> =>
    requestUrl === undefined ? sockets.send(envelope) : http.post(requestUrl, envelope);

  return {
    sockets,
    deliverTo: (url) => {
      requestUrl = url;
    },
    deliver: async (envelope) => {
      const sentAt = clock.now();
      const outcome = await inTime(clock, patience, send(envelope));
      return verdict(outcome, clock.now() - sentAt);
    },
    close: () => {
      http.close();
      sockets.close();
    },
  };
}

function verdict(outcome: Outcome | 'late', after: number): Acknowledgement {
  if (outcome === 'late') {
    return { acknowledged: false, error: 'operation_timeout', reason: 'http_timeout', final: false, after };
  }
  if ('failed' in outcome) {
    return {
      acknowledged: false,
      error: 'dispatch_failed',
      reason: outcome.failed,
      final: outcome.final === true,
      after,
    };
  }
  return { acknowledged: true, body: outcome.body, after };
}
