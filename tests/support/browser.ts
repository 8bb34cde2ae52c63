import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Whether there is a browser to try the page in; where there is none, one line says so. */
export function hasBrowser(): boolean {
  const found = existsSync(executablePath);
  if (!found) process.stdout.write(`No Chromium at ${executablePath}: the page is not tried in a browser.\n`);
  return found;
}

/** The machine's own Chromium, without a window and without a word to anybody else. */
export function openBrowser(): Promise<Browser> {
  const quiet = ['quic', 'background-networking', 'component-update', 'sync'].map(
    (what) => `--disable-${what}`,
  );
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet],
  });
}
