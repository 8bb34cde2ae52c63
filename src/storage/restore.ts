import { mkdir, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { extract } from 'tar';
import { backupsIn } from './embedded/backups.ts';
import { type DataFolders, dataFolders } from './embedded/data-folders.ts';
import { lockFolder } from './embedded/folder-lock.ts';
import { startPglite } from './embedded/start-pglite.ts';
import { StorageRefusal } from './storage-refusal.ts';

/** What was put back, and where the database that was there before now lies. */
export type Restored = { readonly from: string; readonly kept: string | null };

/**
 * Puts a backup (`file`, else the newest) in the place of the embedded database, which is kept aside. It is refused while
 * a process has the database open, and what cannot be opened as a database leaves everything as it was.
 */
export async function restoreBackup(
  { databaseUrl, dataDir }: { readonly databaseUrl?: string; readonly dataDir: string },
  file?: string,
): Promise<Restored> {
  if (databaseUrl) throw new StorageRefusal({ kind: 'server-has-own-backups' });
  const folders = dataFolders(dataDir);
  const from = file ? resolve(file) : await newestBackup(folders);
  const lock = lockFolder(folders.lock);
  try {
    const draft = await unpack(from, `${folders.database}.new`);
    const kept = await setAside(folders.database);
    await rename(draft, folders.database);
    return { from, kept };
  } finally {
    lock.release();
  }
}

async function newestBackup(folders: DataFolders): Promise<string> {
  const [newest] = await backupsIn(folders);
  if (!newest) throw new StorageRefusal({ kind: 'no-backup', folder: folders.backups });
  return newest;
}

async function unpack(from: string, draft: string): Promise<string> {
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  try {
    await extract({ file: from, cwd: draft, strict: true });
    await openOnce(draft);
    return draft;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw new StorageRefusal({ kind: 'not-a-backup', file: from }, error);
  }
}

/** Nothing but opening it tells whether a folder is a database. */
async function openOnce(folder: string): Promise<void> {
  const database = await startPglite(folder);
  await database.query('SELECT count(*) FROM council');
  await database.close();
}

/** The first free name, so that restoring twice loses neither. */
async function setAside(folder: string, number = 1): Promise<string | null> {
  const aside = `${folder}.before-restore-${number}`;
  try {
    await mkdir(aside);
  } catch {
    return setAside(folder, number + 1);
  }
  await rm(aside, { recursive: true });
  const moved = await rename(folder, aside).then(
    () => true,
    () => false,
  );
  return moved ? aside : null;
}
