import { PGlite } from '@electric-sql/pglite';

/** The operating system keeps the files in memory anyway; the default of 128 MB only doubles the program's size. */
const memory = ['-c', 'shared_buffers=16MB'];

/** A log of a few small segments: an empty database, and each of its backups, is 15 MB smaller. */
const log = ['-c', 'min_wal_size=2MB'];
const startParams = [...PGlite.defaultStartParams, ...memory, ...log];
const initDbStartParams = ['--wal-segsize=1'];

/** Starts the embedded database in a folder, and creates it where there is none. */
export function startPglite(dataDir: string): Promise<PGlite> {
  return PGlite.create({ dataDir, startParams, initDbStartParams });
}
