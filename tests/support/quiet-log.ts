import type { Log } from '../../src/app/ports.ts';

const quiet = () => {};

/** A log that nobody reads. */
export const quietLog: Log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
