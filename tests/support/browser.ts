import { type Browser, chromium } from 'playwright-core';
import { chromiumHere } from './chromium-here.ts';

/** Whether there is a browser to try the page in. */
export function hasBrowser(): boolean {
  return chromiumHere.isFound;
}

/** The machine's own Chromium, without a window and without a word to anybody else. */
export function openBrowser(): Promise<Browser> {
  const quiet = ['quic', 'background-networking', 'component-update', 'sync'].map(
    (what) => `--disable-${what}`,
  );
  return chromium.launch({
    executablePath: chromiumHere.path,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet],
  });
}
