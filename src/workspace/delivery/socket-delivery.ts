import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { Identifiers } from '../state/identifiers.ts';
import type { WorkspaceClock } from '../workspace-clock.ts';
import type { Envelope, Outcome } from './envelope.ts';

const pingEvery = 10_000;
const acknowledgementFrame = z.object({ envelope_id: z.string(), payload: z.unknown().optional() });

export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled';

type Pending = {
  readonly frame: string;
  readonly socket: WebSocket;
  readonly settle: (outcome: Outcome) => void;
};

export type SocketDelivery = ReturnType<typeof socketDelivery>;

/** Socket Mode's end in Slack: tickets, greeting, envelopes, acknowledgements, redelivery and goodbye. */
export function socketDelivery(appId: string, clock: WorkspaceClock, ids: Identifiers) {
  const server = new WebSocketServer({ noServer: true, maxPayload: 1_048_576 });
  const sockets = new Set<WebSocket>();
  const tickets = new Set<string>();
  const pending = new Map<string, Pending>();
  let latestFrame: string | undefined;
  let turn = 0;

  const welcome = (socket: WebSocket): void => {
    sockets.add(socket);
    socket.on('message', (data) => acknowledge(String(data)));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => forget(socket));
    socket.send(JSON.stringify(greeting(appId, sockets.size)));
    keepAlive(socket, clock);
  };

  const acknowledge = (frame: string): void => {
    const read = acknowledgementFrame.safeParse(parsed(frame));
    if (!read.success) return;
    pending.get(read.data.envelope_id)?.settle({ body: read.data.payload });
    pending.delete(read.data.envelope_id);
  };

  /** What a lost connection left unacknowledged goes to another one, as it was; else it has failed. */
  const forget = (socket: WebSocket): void => {
    sockets.delete(socket);
    for (const [id, waiting] of pending) {
      if (waiting.socket !== socket) continue;
      const other = nextSocket();
      if (other) pending.set(id, { ...waiting, socket: other });
      if (other) other.send(waiting.frame);
      if (!other) waiting.settle({ failed: 'connection_failed' });
      if (!other) pending.delete(id);
    }
  };

  const nextSocket = (): WebSocket | undefined => {
    turn += 1;
    return [...sockets][turn % Math.max(1, sockets.size)];
  };

  return {
    server,
    /** Good for one connection. */
    ticket: (): string => {
      const ticket = ids.secret();
      tickets.add(ticket);
      return ticket;
    },
    admits: (ticket: string): boolean => tickets.delete(ticket),
    welcome,
    connected: (): number => sockets.size,
    send: (envelope: Envelope): Promise<Outcome> =>
      new Promise((settle) => {
        const socket = nextSocket();
        if (!socket) return settle({ failed: 'connection_failed' });
        const id = ids.secret();
        const frame = JSON.stringify(frameOf(id, envelope));
        latestFrame = frame;
        pending.set(id, { frame, socket, settle });
        socket.send(frame);
      }),
    /** Sends the latest envelope once more with the id it had, as Slack does when it doubts. */
    redeliver: (): boolean => {
      const socket = nextSocket();
      if (latestFrame !== undefined) socket?.send(latestFrame);
      return latestFrame !== undefined && socket !== undefined;
    },
    /** Says goodbye; after a mere warning the connection stays until the app leaves by itself. */
    disconnect: (reason: DisconnectReason): void => {
      for (const socket of sockets) {
        socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'workspace' } }));
        if (reason !== 'warning') socket.close(1000);
      }
    },
    /** Breaks the connections without a word. */
    drop: (): void => {
      for (const socket of sockets) socket.terminate();
    },
    close: (): void => {
      for (const socket of sockets) socket.close(1001);
      setImmediate(() => server.clients.forEach((socket) => socket.terminate()));
      server.close();
    },
  };
}

function greeting(appId: string, connections: number): object {
  return {
    type: 'hello',
    num_connections: connections,
    connection_info: { app_id: appId },
    debug_info: { host: 'workspace', build_number: 1, approximate_connection_time: 18_060 },
  };
}

function keepAlive(socket: WebSocket, clock: WorkspaceClock): void {
  const stop = clock.after(pingEvery, () => {
    socket.ping();
    keepAlive(socket, clock);
  });
  socket.once('close', stop);
}

function frameOf(id: string, { kind, payload, answerable, retry }: Envelope): object {
  return {
    envelope_id: id,
    type: kind,
    accepts_response_payload: answerable,
    ...(kind === 'events_api' && { retry_attempt: retry?.attempt ?? 0, retry_reason: retry?.reason ?? '' }),
    payload,
  };
}

function parsed(frame: string): unknown {
  try {
    return JSON.parse(frame);
  } catch {
    return undefined;
  }
}
