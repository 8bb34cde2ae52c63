import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startPglite } from './start-pglite.ts';

const template = fileURLToPath(new URL('../generated/template', import.meta.url));

/** Two thirds of a new cluster are databases to copy when another is made, and here none ever is. */
const withoutTemplates = [
  'UPDATE pg_database SET datistemplate = false',
  'DROP DATABASE template0',
  'DROP DATABASE template1',
  'CHECKPOINT',
];

/**
 * Makes the empty database that first starts copy. Creating one takes seconds and half a gigabyte, copying it a tenth
 * of a second and nothing, so this is done when the program is installed.
 */
export async function makeTemplate(): Promise<void> {
  rmSync(template, { recursive: true, force: true });
  await createDatabase(template);
}

/** Puts an empty database in `folder`: whole or, should the process die meanwhile, not at all. */
export async function putEmptyDatabase(folder: string): Promise<void> {
  if (existsSync(template)) copyFolder(template, folder);
  else await createDatabase(folder);
}

async function createDatabase(folder: string): Promise<void> {
  const draft = freshDraft(folder);
  const database = await startPglite(draft);
  for (const command of withoutTemplates) await database.exec(command);
  await database.close();
  renameSync(draft, folder);
}

function copyFolder(from: string, to: string): void {
  const draft = freshDraft(to);
  cpSync(from, draft, { recursive: true });
  renameSync(draft, to);
}

/** Half of an earlier attempt may still lie there. */
function freshDraft(folder: string): string {
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  return draft;
}
