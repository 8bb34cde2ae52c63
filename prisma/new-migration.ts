import { mkdirSync, writeFileSync } from 'node:fs';
import { applyMigrations } from '../src/storage/migrations/apply-migrations.ts';
import { migrationsFolder, readMigrations } from '../src/storage/migrations/read-migrations.ts';
import { schemaEngine } from './schema-engine.ts';
import { readSchema, schemaFolder } from './schema-files.ts';
import { withScratchDatabase } from './scratch-database.ts';

/** `npm run migration -- NAME`: writes the step from the migrations so far to the schema as it is now, to be read and completed. */
const [name] = process.argv.slice(2);
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  process.stderr.write('Name the migration in lower case: npm run migration -- add_meetings\n');
  process.exit(2);
}

const script = await withScratchDatabase(async (pool) => {
  await applyMigrations(pool, await readMigrations());
  const engine = await schemaEngine(pool);
  const files = readSchema();
  const difference = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: schemaFolder },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return difference.stdout ?? '';
});

const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
const folder = `${migrationsFolder}/${stamp}_${name}`;
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/migration.sql`, script);
process.stdout.write(`${folder}/migration.sql\n`);
