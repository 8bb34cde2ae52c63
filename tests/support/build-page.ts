import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { chromiumHere } from './chromium-here.ts';

const script = join(import.meta.dirname, '../../src/workspace/page/build.ts');

/** Before any test looks at the page it is built from what is written now; where nothing can look, one line says so. */
export function setup(): void {
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The page could not be built:\n${stderr}`);
  if (!chromiumHere.isFound)
    process.stdout.write(`No Chromium at ${chromiumHere.path}: the page is not tried in a browser.\n`);
}
