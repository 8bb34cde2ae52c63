import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { StorageRefusal } from '../storage-refusal.ts';
import { mayBeRunning, type ProcessIdentity, processIdentity, thisProcess } from './process-identity.ts';

export type FolderLock = { release(): void };

/**
 * Takes the lock file, so that one process at a time has the folder beside it. A running holder is a `StorageRefusal`
 * that names it; a dead one's lock is taken over, never by its age, and only by one of those who try at once.
 */
export function lockFolder(file: string): FolderLock {
  if (!create(file)) takeOver(file);
  return { release: () => rmSync(file, { force: true }) };
}

/** Fails where the file is there already, whoever comes at the same time. */
function create(file: string): boolean {
  try {
    writeFileSync(file, JSON.stringify(thisProcess()), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Looks and removes behind a second lock: else the slower of two could remove what the faster has just taken. */
function takeOver(file: string): void {
  refuseIfHeld(file);
  const turn = `${file}.takeover`;
  if (!create(turn)) throw inUse(turn);
  try {
    refuseIfHeld(file);
    rmSync(file, { force: true });
    if (!create(file)) throw inUse(file);
  } finally {
    rmSync(turn, { force: true });
  }
}

/** A lock that says nothing readable may be one that its holder writes this instant. */
function refuseIfHeld(file: string): void {
  const text = textOf(file);
  if (text === null) return;
  const holder = holderIn(text);
  if (holder === null || mayBeRunning(holder)) throw inUse(file);
}

function inUse(lock: string): StorageRefusal {
  const holder = holderIn(textOf(lock) ?? '');
  const isElsewhere = holder !== null && holder.host !== thisProcess().host;
  return new StorageRefusal({
    kind: 'in-use',
    pid: holder?.pid ?? null,
    host: isElsewhere ? holder.host : null,
    lock,
  });
}

function holderIn(text: string): ProcessIdentity | null {
  try {
    return processIdentity.parse(JSON.parse(text));
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
