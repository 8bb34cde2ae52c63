import { existsSync, readFileSync } from 'node:fs';
import { applyMigrations } from '../src/storage/migrations/apply-migrations.ts';
import { readMigrations } from '../src/storage/migrations/read-migrations.ts';
import { schemaEngine } from './schema-engine.ts';
import { generatedFrom, generatedStamp, readSchema } from './schema-files.ts';
import { withScratchDatabase } from './scratch-database.ts';

/**
 * Fails unless the migrations lead exactly to the schema, by Prisma's own engine on a scratch database, and the
 * generated client comes from it. Having seen no migration at all is a failure too.
 */
const complaints = [...(await complaintsAboutMigrations()), ...complaintsAboutClient()];
for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
process.exitCode = complaints.length > 0 ? 1 : 0;

async function complaintsAboutMigrations(): Promise<readonly string[]> {
  const migrations = await readMigrations();
  if (migrations.length === 0) return ['There is no migration to check'];
  const steps = await withScratchDatabase(async (pool) => {
    await applyMigrations(pool, migrations);
    const engine = await schemaEngine(pool);
    const schema = { files: readSchema() };
    return engine.schemaPush({ force: true, schema, filters: { externalTables: [], externalEnums: [] } });
  });
  process.stdout.write(
    `${migrations.length} migrations, ${steps.executedSteps} steps away from the schema\n`,
  );
  return steps.executedSteps === 0 ? [] : ['Schema and migrations differ: npm run migration -- NAME'];
}

function complaintsAboutClient(): readonly string[] {
  const isFresh = existsSync(generatedStamp) && readFileSync(generatedStamp, 'utf8') === generatedFrom();
  return isFresh ? [] : ['The generated client is older than the schema: npm run prepare'];
}
