import { control } from './control.js';

/** @typedef {import('./showing.d.ts').Use} Use */

/**
 * What using a control of a message does: the app is told at once, and nothing is kept for later.
 *
 * @param {{ readonly user: string, readonly channel: string, readonly message: string }} here
 * @param {(deed: () => Promise<import('./seen.d.ts').Outcome>) => Promise<boolean>} attempt
 * @returns {import('./showing.d.ts').Deeds}
 */
export function messageDeeds(here, attempt) {
  return {
    press: async ({ state: _, ...use }) => void (await attempt(() => control.press({ ...here, ...use }))),
    suggest: (use) => control.suggest({ ...here, ...use }),
    keep: () => undefined,
    kept: () => undefined,
  };
}
