import type { Pool } from 'pg';
import { schemaEngine } from '../../prisma/schema-engine.ts';
import { migrationsFolder, readMigrations } from '../../src/storage/migrations/read-migrations.ts';

const filters = { externalTables: [], externalEnums: [] };

/** What Prisma's own engine makes of our migrations on a database. */
export async function prismaEngine(pool: Pool) {
  const engine = await schemaEngine(pool);
  const migrations = await readMigrations();
  const migrationsList = {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, script }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: script } as const },
    })),
  };
  return {
    /** Applies what is missing and says what that was. */
    apply: async () => (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames,
    /** What it finds to say about the database's history. */
    diagnose: () =>
      engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters }),
  };
}
