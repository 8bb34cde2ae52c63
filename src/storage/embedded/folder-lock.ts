import { constants, copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { StorageRefusal } from '../storage-refusal.ts';
import { mayBeRunning, type ProcessIdentity, processIdentity, thisProcess } from './process-identity.ts';

export type FolderLock = { release(): void };

/**
 * Takes the lock file, so that one process at a time has the folder beside it. A running holder is a `StorageRefusal`
 * that names it; a dead one's lock is taken over, never by its age, and only by one of those who try at once.
 */
export function lockFolder(file: string): FolderLock {
  const taken = create(file) || (takeAway(file) && create(file));
  if (!taken) throw inUse(file);
  return { release: () => rmSync(file, { force: true }) };
}

function create(file: string): boolean {
  return unlessItFails('EEXIST', () => writeFileSync(file, JSON.stringify(thisProcess()), { flag: 'wx' }));
}

/** Moves a dead holder's lock out of the way; whoever finds a newer lock in the hand by that puts it back. */
function takeAway(file: string): boolean {
  const judged = textOf(file);
  const holder = holderIn(judged);
  if (judged !== null && (holder === null || mayBeRunning(holder))) return false;
  const aside = `${file}.${process.pid}`;
  if (!unlessItFails('ENOENT', () => renameSync(file, aside))) return true;
  const isJudged = textOf(aside) === judged;
  if (!isJudged) copyFileSync(aside, file, constants.COPYFILE_EXCL);
  rmSync(aside, { force: true });
  return isJudged;
}

function inUse(lock: string): StorageRefusal {
  const holder = holderIn(textOf(lock));
  const isElsewhere = holder !== null && holder.host !== thisProcess().host;
  return new StorageRefusal({
    kind: 'in-use',
    pid: holder?.pid ?? null,
    host: isElsewhere ? holder.host : null,
    lock,
  });
}

/** What the lock says, `null` where it says nothing readable: its holder may be writing it this instant. */
function holderIn(text: string | null): ProcessIdentity | null {
  try {
    return processIdentity.parse(JSON.parse(text ?? ''));
  } catch {
    return null;
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function unlessItFails(code: string, act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === code) return false;
    throw error;
  }
}
