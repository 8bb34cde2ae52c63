import { defineConfig } from 'vitest/config';

/** All tests as the machine is, and the pure rules once more west of Greenwich, where a careless day becomes the one before. */
export default defineConfig({
  test: {
    testTimeout: 15_000,
    hookTimeout: 30_000,
    // As `npm start` runs: without it the embedded database takes five times the memory.
    execArgv: ['--liftoff-only', '--disable-warning=ExperimentalWarning'],
    projects: [
      {
        extends: true,
        test: { name: 'here', include: ['tests/**/*.test.ts'], exclude: ['tests/workspace/**'] },
      },
      {
        extends: true,
        // Each file opens servers of its own and shares nothing: Bolt is loaded once, which costs a third.
        test: { name: 'workspace', include: ['tests/workspace/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'elsewhere',
          include: ['tests/domain/**/*.test.ts'],
          // They are pure, so they may share a worker, which costs a third.
          isolate: false,
          env: { TZ: 'America/Los_Angeles' },
        },
      },
    ],
  },
});
