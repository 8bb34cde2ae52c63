import { control } from './control.js';

/** @typedef {import('./showing.d.ts').Use} Use */
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
    const showing = {
      ...looks,
      press: async (/** @type {Use} */ { state: _, ...use }) =>
        void (await control.press({ ...here, ...use })),
      suggest: (/** @type {Use} */ use) => control.suggest({ ...here, ...use }),
      keep: (/** @type {Use} */ { block, action, state }) => {
        if (state) values[block] = { ...values[block], [action]: state };
      },
      kept: (/** @type {string} */ block, /** @type {string} */ action) => values[block]?.[action],
    };
    return {
      showing,
      submit: async () => (await control.submit({ ...here, values: shownIn(view, values) })).errors ?? {},
      close: async () => void (await control.close(here)),
    };
  };
}

/**
 * Only what stands in the view as it is drawn now: an app that takes a block away no longer hears of it.
 *
 * @param {import('./seen.d.ts').OpenView} view
 * @param {Values} values
 */
function shownIn(view, values) {
  const blocks = new Set(view.blocks.map((block) => block.block_id ?? ''));
  return Object.fromEntries(Object.entries(values).filter(([block]) => blocks.has(block)));
}
