import { existsSync } from 'node:fs';

const path = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Where a browser would be to try the page in, and whether there is one. */
export const chromiumHere = { path, isFound: existsSync(path) } as const;
