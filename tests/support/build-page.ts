import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const script = join(import.meta.dirname, '../../src/workspace/page/build.ts');

/** Before any test looks at the page it is built from what is written now. */
export function setup(): void {
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The page could not be built:\n${stderr}`);
}
