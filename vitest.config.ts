import { defineConfig } from 'vitest/config';

/** Tests that keep nothing between files share a worker, so that what they import is loaded once: a third of the time. */
const sharing = { isolate: false } as const;
/** Room for the databases that go from test to test. */
const lending = 'tests/support/lent-folder.ts';

/** All tests as the machine is, and the rules once more west of Greenwich, where a careless day becomes the one before. */
export default defineConfig({
  test: {
    testTimeout: 15_000,
    hookTimeout: 30_000,
    maxWorkers: '100%',
    // As `npm start` runs: without it the embedded database takes five times the memory.
    execArgv: ['--liftoff-only', '--disable-warning=ExperimentalWarning'],
    projects: [
      {
        extends: true,
        test: {
          ...sharing,
          name: 'rules',
          globalSetup: [lending],
          include: ['tests/{domain,documents,app,terminal,scheduler}/**/*.test.ts', 'tests/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...sharing,
          name: 'elsewhere',
          include: ['tests/domain/**/*.test.ts'],
          env: { TZ: 'America/Los_Angeles' },
        },
      },
      // Each file opens servers of its own; what it borrows is emptied before.
      {
        extends: true,
        test: {
          ...sharing,
          name: 'wire',
          globalSetup: [lending],
          include: ['tests/{workspace,slack}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'machine',
          include: ['tests/{storage,page,start,faults}/**/*.test.ts'],
          globalSetup: ['tests/support/build-page.ts', lending],
        },
      },
    ],
  },
});
