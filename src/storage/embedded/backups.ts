import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'tar';
import type { DataFolders } from './data-folders.ts';

/** Two weeks of nights. */
const kept = 14;
const ending = '.tar.gz';

/** What a backup holds: the moment it was made, and the number of the next transaction at that moment. */
export type Moment = { readonly at: Date; readonly transaction: string };

/** The backups that lie there, newest first. */
export async function backupsIn({ backups }: DataFolders): Promise<readonly string[]> {
  const names = await readdir(backups).catch(() => []);
  const newestFirst = names
    .filter((name) => name.endsWith(ending))
    .sort()
    .reverse();
  return newestFirst.map((name) => join(backups, name));
}

/** Whether the newest backup holds everything up to that transaction. */
export async function isBackedUp(folders: DataFolders, transaction: string): Promise<boolean> {
  const [newest] = await backupsIn(folders);
  return newest?.endsWith(`-${transaction}${ending}`) ?? false;
}

/**
 * Packs the database's folder into one file, on the disk for certain before it counts as a backup, and lets go of all
 * but the newest. The caller sees to it that nobody writes meanwhile.
 */
export async function writeBackup(folders: DataFolders, { at, transaction }: Moment): Promise<string> {
  const stamp = at.toISOString().replaceAll(/[:.]/g, '-');
  const file = join(folders.backups, `${stamp}-${transaction}${ending}`);
  const draft = `${file}.new`;
  await mkdir(folders.backups, { recursive: true });
  await create({ gzip: true, file: draft, cwd: folders.database, portable: true }, ['.']);
  await flushToDisk(draft);
  await rename(draft, file);
  await forgetOld(folders);
  return file;
}

async function flushToDisk(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function forgetOld(folders: DataFolders): Promise<void> {
  const old = (await backupsIn(folders)).slice(kept);
  for (const file of old) await rm(file);
}
