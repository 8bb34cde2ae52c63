import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeTemplate } from '../src/storage/embedded/embedded-template.ts';
import { generatedFolder, generatedFrom, generatedStamp, schemaFolder } from './schema-files.ts';

/**
 * Makes what the storage needs and git does not keep: the typed client from the schema, and the empty database that first
 * starts copy. npm runs it after every install. It needs no network, and says nothing when all is well.
 */
const from = generatedFrom();

if (!existsSync(generatedStamp) || readFileSync(generatedStamp, 'utf8') !== from) {
  mkdirSync(generatedFolder, { recursive: true });
  generateClient();
  await makeTemplate();
  writeFileSync(generatedStamp, from);
}

/** Prisma's command fetches an engine that generating never calls; named an existing program, it fetches nothing. */
function generateClient(): void {
  const environment = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [prismaCommand(), 'generate', '--schema', schemaFolder, '--no-hints'],
    { env: { ...process.env, ...environment }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The client could not be generated:\n${stdout}${stderr}`);
}

function prismaCommand(): string {
  try {
    return fileURLToPath(import.meta.resolve('prisma/build/index.js'));
  } catch {
    throw new Error(
      'Install with development dependencies first (npm ci), then take them away (npm prune --omit=dev).',
    );
  }
}
