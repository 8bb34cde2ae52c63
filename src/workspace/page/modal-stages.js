import { control } from './control.js';
import { outcomeLines } from './parts/outcome-lines.js';

/** @typedef {ReturnType<typeof outcomeLines>['attempt']} Attempt */
/** @typedef {Record<string, Record<string, Readonly<Record<string, unknown>>>>} Values by block and action */

/**
 * What one person's modals need: what has been filled in, kept for as long as the page
 * shows this person, and the ways of sending it to the app.
 *
 * @param {string} user
 * @param {import('./showing.d.ts').Looks} looks
 * @returns {(view: import('./seen.d.ts').OpenView) => import('./parts/modal-dialog.js').Stage}
 */
export function modalStages(user, looks) {
  /** @type {Map<string, Values>} */
  const filled = new Map();

  return (view) => {
    const here = { user, view: view.id };
    const values = filled.get(view.id) ?? {};
    filled.set(view.id, values);
    const { lines, attempt } = outcomeLines(looks);
    return {
      showing: { ...looks, ...deedsIn(here, values, attempt) },
      lines,
      submit: () => submitted({ ...here, values }, attempt),
      close: async () => void (await control.close(here)),
    };
  };
}

/**
 * @param {{ readonly user: string, readonly view: string }} here
 * @param {Values} values
 * @param {Attempt} attempt
 * @returns {import('./showing.d.ts').Deeds}
 */
function deedsIn(here, values, attempt) {
  return {
    press: async ({ state: _, ...use }) => void (await attempt(() => control.press({ ...here, ...use }))),
    suggest: (use) => control.suggest({ ...here, ...use }),
    keep: ({ block, action, state }) => {
      if (state) values[block] = { ...values[block], [action]: state };
    },
    kept: (block, action) => values[block]?.[action],
  };
}

/**
 * Sends the form. What is wrong with a field is answered, to be said there; anything else that
 * goes wrong is told under the form, which stays with all that was filled in.
 *
 * @param {object} form
 * @param {Attempt} attempt
 */
async function submitted(form, attempt) {
  /** @type {Readonly<Record<string, string>>} */
  let errors = {};
  await attempt(async () => {
    const outcome = await control.submit(form);
    errors = outcome.errors ?? {};
    return outcome.errors ? { ok: true } : outcome;
  });
  return errors;
}
