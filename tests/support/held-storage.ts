import { afterAll, beforeAll } from 'vitest';
import type { Storage } from '../../src/storage/open-storage.ts';
import { aDatabase } from './databases.ts';
import { aLentDatabase } from './lent-database.ts';

/** A database for all tests of a file or a group: there before the first of them, and gone after the last. */
export function heldStorage(kind: Storage['kind'] = 'embedded') {
  let database: { open(): Promise<Storage>; drop(): Promise<void> };
  let storage: Storage;
  beforeAll(async () => {
    database = kind === 'embedded' ? await aLentDatabase() : await aDatabase(kind);
    storage = await database.open();
  });
  afterAll(async () => {
    await storage.close();
    await database.drop();
  });
  return {
    get storage() {
      return storage;
    },
  };
}
