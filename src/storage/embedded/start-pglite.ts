import { PGlite } from '@electric-sql/pglite';

/** The operating system keeps the files in memory anyway; the default of 128 MB only doubles the program's size. */
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'];

/** Small segments of the write-ahead log: an empty database and each of its backups are 10 MB smaller. */
const initDbStartParams = ['--wal-segsize=1'];

/** Starts the embedded database in a folder, and creates it where there is none. */
export function startPglite(dataDir: string): Promise<PGlite> {
  return PGlite.create({ dataDir, startParams, initDbStartParams });
}
