import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the databases lie that are lent to tests. */
    readonly lentFolder: string;
  }
}

/** A folder for databases that go from test to test: nobody closes them, and it goes when all tests have run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'handslag-lent-'));
  project.provide('lentFolder', folder);
  return () => rm(folder, { recursive: true, force: true });
}
