/** Why the storage cannot do what was asked, where a person can do something about it. */
export type StorageReason =
  | {
      readonly kind: 'in-use';
      readonly pid: number | null;
      readonly host: string | null;
      readonly lock: string;
    }
  | { readonly kind: 'unreachable'; readonly because: string }
  | { readonly kind: 'other-time'; readonly seconds: number }
  | { readonly kind: 'unopenable'; readonly folder: string }
  | { readonly kind: 'newer'; readonly migration: string }
  | { readonly kind: 'half-migrated'; readonly migration: string }
  | { readonly kind: 'migration-failed'; readonly migration: string }
  | { readonly kind: 'server-has-own-backups' }
  | { readonly kind: 'no-backup'; readonly folder: string }
  | { readonly kind: 'not-a-backup'; readonly file: string };

/** The storage cannot do what was asked; the message is one whole sentence that says why and what to do. */
export class StorageRefusal extends Error {
  override readonly name = 'StorageRefusal';
  readonly reason: StorageReason;

  constructor(reason: StorageReason, cause?: unknown) {
    super(sentenceFor(reason), { cause });
    this.reason = reason;
  }
}

function sentenceFor(reason: StorageReason): string {
  switch (reason.kind) {
    case 'in-use':
      return `The embedded database is already open in ${processIn(reason)}: stop it first or use PostgreSQL, and delete ${reason.lock} only if nothing runs.`;
    case 'unreachable':
      return `The database in DATABASE_URL cannot be used (${reason.because}): check the address and that PostgreSQL is running.`;
    case 'other-time':
      return `The clocks of this machine and of the database differ by ${reason.seconds} seconds: let both keep time over NTP and start again.`;
    case 'unopenable':
      return `The embedded database in ${reason.folder} cannot be opened: put back the newest backup with npm run plan -- restore.`;
    case 'newer':
      return `The database has been used by a newer version of Handslag (it has the migration ${reason.migration}): start that version or a later one.`;
    case 'half-migrated':
      return `The migration ${reason.migration} was begun and not finished by another tool: settle it with prisma migrate resolve.`;
    case 'migration-failed':
      return `The migration ${reason.migration} failed and nothing of it was kept: the database is as it was before.`;
    case 'server-has-own-backups':
      return 'A PostgreSQL database is backed up with pg_dump and restored with pg_restore, not by Handslag.';
    case 'no-backup':
      return `There is no backup in ${reason.folder} to restore.`;
    case 'not-a-backup':
      return `${reason.file} is not a backup that can be read, so the database was left as it is.`;
  }
}

function processIn({ pid, host }: StorageReason & { kind: 'in-use' }): string {
  if (pid === null) return 'another process';
  return host === null ? `process ${pid}` : `process ${pid} on ${host}`;
}
