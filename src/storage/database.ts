import type { Pool } from 'pg';

/** A database that is open, whichever it is: everything goes through its one pool. */
export type Database = {
  readonly kind: 'embedded' | 'server';
  readonly pool: Pool;
  /** Writes a backup and returns where it lies. */
  backup(): Promise<string>;
  close(): Promise<void>;
};
