import type { WebSocket } from 'ws';
import type { Outcome } from './envelope.ts';

type Pending = {
  readonly frame: string;
  readonly socket: WebSocket;
  readonly settle: (outcome: Outcome) => void;
};

/** The envelopes on their way, each waiting for its acknowledgement. */
export function pendingEnvelopes() {
  const pending = new Map<string, Pending>();
  let latest: string | undefined;

  const send = (id: string, waiting: Pending): void => {
    latest = waiting.frame;
    pending.set(id, waiting);
    waiting.socket.send(waiting.frame);
  };

  return {
    send,
    latest: (): string | undefined => latest,
    acknowledge: (id: string, body: unknown): void => {
      pending.get(id)?.settle({ body });
      pending.delete(id);
    },
    /** What a lost connection left unacknowledged goes to another one as it was; without another it has failed. */
    moveFrom: (lost: WebSocket, other: WebSocket | undefined): void => {
      for (const [id, waiting] of [...pending].filter(([, { socket }]) => socket === lost)) {
        pending.delete(id);
        if (other) send(id, { ...waiting, socket: other });
        else waiting.settle({ failed: 'connection_failed' });
      }
    },
  };
}
