import { type WebSocket, WebSocketServer } from 'ws';
import type { Identifiers } from '../state/identifiers.ts';
import type { WorkspaceClock } from '../workspace-clock.ts';
import type { Envelope, Outcome } from './envelope.ts';
import { pendingEnvelopes } from './pending-envelopes.ts';
import {
  type DisconnectReason,
  envelopeFrame,
  goodbyeFrame,
  greetingFrame,
  readAcknowledgement,
} from './socket-frames.ts';

const pingEvery = 10_000;
const largestFrame = 1_048_576;

/** Socket Mode's end in Slack: greeting, envelopes, acknowledgements, redelivery and goodbye. */
export type SocketDelivery = ReturnType<typeof socketDelivery>;

export function socketDelivery(appId: string, clock: WorkspaceClock, ids: Identifiers) {
  const server = new WebSocketServer({ noServer: true, maxPayload: largestFrame });
  const pending = pendingEnvelopes();
  const sockets = new Set<WebSocket>();
  let turn = 0;

  /** Each connection in its turn: any of them may get any envelope. */
  const nextSocket = (): WebSocket | undefined => {
    turn += 1;
    return [...sockets][turn % Math.max(1, sockets.size)];
  };

  const welcome = (socket: WebSocket): void => {
    sockets.add(socket);
    socket.on('message', (data) => {
      const frame = readAcknowledgement(String(data));
      if (frame) pending.acknowledge(frame.envelope_id, frame.payload);
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      sockets.delete(socket);
      pending.moveFrom(socket, nextSocket());
    });
    socket.send(greetingFrame(appId, sockets.size));
    keepAlive(socket, clock);
  };

  const send = (envelope: Envelope): Promise<Outcome> =>
    new Promise((settle) => {
      const socket = nextSocket();
      const id = ids.secret();
      if (socket) pending.send(id, { frame: envelopeFrame(id, envelope), socket, settle });
      else settle({ failed: 'connection_failed' });
    });

  return {
    server,
    welcome,
    send,
    ...mischief(sockets, nextSocket, pending.latest),
    close: () => close(server),
  };
}

/** What a test or a person can do to the connections. */
function mischief(
  sockets: ReadonlySet<WebSocket>,
  nextSocket: () => WebSocket | undefined,
  latest: () => string | undefined,
) {
  return {
    /** Sends the latest envelope once more with the id it had, as Slack does when it doubts. */
    redeliver: (): boolean => {
      const [socket, frame] = [nextSocket(), latest()];
      if (frame !== undefined) socket?.send(frame);
      return frame !== undefined && socket !== undefined;
    },
    /** Says goodbye; after a mere warning the connection stays until the app leaves by itself. */
    disconnect: (reason: DisconnectReason): void => {
      for (const socket of sockets) {
        socket.send(goodbyeFrame(reason));
        if (reason !== 'warning') socket.close(1000);
      }
    },
    /** Breaks the connections without a word. */
    drop: (): void => {
      for (const socket of sockets) socket.terminate();
    },
  };
}

function keepAlive(socket: WebSocket, clock: WorkspaceClock): void {
  let stop: () => void;
  const pingLater = (): void => {
    stop = clock.after(pingEvery, () => {
      socket.ping();
      pingLater();
    });
  };
  pingLater();
  socket.once('close', () => stop());
}

/** A close frame gets its chance to leave; whoever does not answer it at once is cut off. */
function close(server: WebSocketServer): void {
  for (const socket of server.clients) {
    socket.close(1001);
    setImmediate(() => socket.terminate());
  }
  server.close();
}
