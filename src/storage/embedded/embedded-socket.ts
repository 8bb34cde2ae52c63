import { Duplex } from 'node:stream';
import { setImmediate as othersTurn } from 'node:timers/promises';
import type { PGlite } from '@electric-sql/pglite';

/** More than a command asks for, and over in some hundredths of a second. */
const inARow = 20;

/**
 * A socket whose other end is the embedded database: what `pg` writes is answered in this process, so that one driver
 * serves both databases. One at a time: the database has a single session, which every new socket finds clean.
 */
export function embeddedSocket(database: PGlite): Duplex {
  const pauses = pauseAfter(inARow);
  const answer = async (bytes: Buffer) => {
    await pauses();
    if (isStartup(bytes)) await cleanSession(database);
    const answers: Buffer[] = [];
    await database.execProtocolRawStream(bytes, {
      syncToFs: false,
      onRawData: (part) => answers.push(Buffer.from(part)),
    });
    if (answers.length > 0) socket.push(Buffer.concat(answers));
  };
  const socket = new Duplex({
    read() {},
    write(bytes: Buffer, _encoding, done) {
      answer(bytes).then(() => done(), done);
    },
    writev(parts, done) {
      answer(Buffer.concat(parts.map(({ chunk }) => chunk))).then(() => done(), done);
    },
    final(done) {
      socket.push(null);
      done();
    },
  });
  return Object.assign(socket, networkManners(socket));
}

/**
 * Lets everybody else have a turn when so much has been answered since they last had one. Nothing is waited for outside
 * of this process: one query after the other would keep them from it until the last.
 */
function pauseAfter(most: number): () => Promise<void> {
  let answered = 0;
  const beginAnew = () => {
    answered = 0;
  };
  return async () => {
    answered += 1;
    if (answered === 1) setImmediate(beginAnew);
    if (answered > most) await othersTurn();
  };
}

/** What `pg` asks of a network socket beyond a stream. */
function networkManners(socket: Duplex) {
  return {
    connect: () => queueMicrotask(() => socket.emit('connect')),
    setNoDelay: () => socket,
    setKeepAlive: () => socket,
    ref: () => socket,
    unref: () => socket,
  };
}

/** A startup packet begins with its length, every other message with a letter. */
function isStartup(bytes: Buffer): boolean {
  return bytes[0] === 0;
}

/** A client that was given up may have left a transaction open, or statements by names the next one will use. */
async function cleanSession(database: PGlite): Promise<void> {
  for (const command of ['ROLLBACK', 'DISCARD ALL']) {
    await database.execProtocolRaw(simpleQuery(command), { syncToFs: false });
  }
}

/** A message of PostgreSQL's simple query protocol: `Q`, its length, the command and a zero byte. */
function simpleQuery(command: string): Uint8Array {
  const text = Buffer.from(`${command}\0`);
  const header = Buffer.alloc(5, 'Q');
  header.writeUInt32BE(text.length + 4, 1);
  return Buffer.concat([header, text]);
}
