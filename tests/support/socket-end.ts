import { WebSocket } from 'ws';

export type Frame = {
  readonly type: string;
  readonly envelope_id?: string;
  readonly [field: string]: unknown;
};

/** The app's end of a Socket Mode connection, frame by frame. */
export async function socketEnd(url: string) {
  const socket = new WebSocket(url);
  const arrived: Frame[] = [];
  const waiting: ((frame: Frame) => void)[] = [];
  let pings = 0;
  socket.on('message', (data) => {
    const frame: Frame = JSON.parse(String(data));
    const wake = waiting.shift();
    if (wake) wake(frame);
    else arrived.push(frame);
  });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  const pinged = (times: number) =>
    new Promise<void>((resolve) => {
      if (pings >= times) resolve();
      socket.on('ping', () => pings >= times && resolve());
    });
  socket.on('ping', () => {
    pings += 1;
  });
  await new Promise<void>((resolve, reject) => {
    socket.on('open', resolve);
    socket.on('error', reject);
  });
  return {
    closed,
    pinged,
    /** The next frame, as soon as it is there. */
    next: (): Promise<Frame> => {
      const frame = arrived.shift();
      return frame ? Promise.resolve(frame) : new Promise((resolve) => waiting.push(resolve));
    },
    send: (frame: object) => socket.send(JSON.stringify(frame)),
    isOpen: () => socket.readyState === WebSocket.OPEN,
    break: () => socket.terminate(),
  };
}
