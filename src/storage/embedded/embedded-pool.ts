import type { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { embeddedSocket } from './embedded-socket.ts';

/**
 * The way into the embedded database: one connection and no other. The database has a single session, so a second user
 * beside this pool would end up inside its transactions.
 */
export function embeddedPool(pglite: PGlite): pg.Pool {
  return new pg.Pool({
    max: 1,
    stream: () => embeddedSocket(pglite),
    ssl: false,
    user: 'postgres',
    password: '',
    database: 'postgres',
    connectionTimeoutMillis: 30_000,
    query_timeout: 60_000,
    idleTimeoutMillis: 0,
  });
}
