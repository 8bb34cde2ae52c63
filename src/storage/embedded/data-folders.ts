import { join, resolve } from 'node:path';

/** Where the embedded database keeps what it keeps. */
export type DataFolders = { readonly database: string; readonly lock: string; readonly backups: string };

export function dataFolders(dataDir: string): DataFolders {
  const root = resolve(dataDir);
  return {
    database: join(root, 'database'),
    lock: join(root, 'database.lock'),
    backups: join(root, 'backups'),
  };
}
