import { isConfirmed } from './is-confirmed.js';

/** @typedef {import('../showing.d.ts').Showing} Showing */

/**
 * Ties a control to the app. A field only keeps what is filled in until the form is sent;
 * everything else tells the app at once.
 *
 * @param {import('./control.d.ts').Control} control
 * @param {import('../showing.d.ts').Place} place
 * @param {Showing} showing
 * @returns {import('../showing.d.ts').Grip}
 */
export function gripOf(control, { block, label, isField }, showing) {
  const action = ('action_id' in control && control.action_id) || '';
  const placeholder = 'placeholder' in control ? control.placeholder?.text : undefined;
  return {
    label: label ?? placeholder ?? showing.words.choose,
    state: showing.kept(block, action),
    keep: (state) => showing.keep({ block, action, state }),
    suggest: (typed) => showing.suggest({ block, action, value: typed }),
    use: async (value, state) => {
      if (!(await isAllowed(control, showing))) return false;
      if (state) showing.keep({ block, action, state });
      if (!isField) await showing.press({ block, action, ...(value === undefined ? {} : { value }) });
      return true;
    },
  };
}

/**
 * @param {import('./control.d.ts').Control} control
 * @param {Showing} showing
 */
async function isAllowed(control, showing) {
  return 'confirm' in control && control.confirm ? isConfirmed(control.confirm, showing) : true;
}
