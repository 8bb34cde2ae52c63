import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A wire to a server that a test can cut, or let fall silent, and mend. */
export async function cuttableWire(target: URL) {
  let state: 'whole' | 'cut' | 'silent' = 'whole';
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    if (state === 'cut') return void near.destroy();
    const far = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(from);
      from.on('data', (bytes) => state !== 'silent' && to.write(bytes));
      from.on('error', () => to.destroy());
      from.on('close', () => {
        ends.delete(from);
        to.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = new URL(target);
  url.hostname = '127.0.0.1';
  url.port = String(typeof address === 'object' && address ? address.port : 0);
  const destroyAll = () => {
    for (const end of ends) end.destroy();
  };
  return {
    url: url.href,
    /** Everything on it breaks, and nothing new comes through. */
    cut() {
      state = 'cut';
      destroyAll();
    },
    /** It looks whole, but nothing comes through. */
    silence() {
      state = 'silent';
    },
    mend() {
      state = 'whole';
    },
    close() {
      destroyAll();
      server.close();
    },
  };
}
