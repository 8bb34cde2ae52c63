import { element } from '../element.js';
import { showText } from '../text/show-text.js';
import { choicesOf } from './choices-of.js';

/** @typedef {import('@slack/types').Checkboxes | import('@slack/types').RadioButtons | import('@slack/types').MultiStaticSelect | import('@slack/types').MultiUsersSelect} Checks */
/** @typedef {import('../showing.d.ts').Choice} Choice */
/** @typedef {import('../showing.d.ts').Showing} Showing */

/**
 * Boxes to tick, or one of several to choose; menus for several things are shown as boxes too.
 *
 * @param {Checks} checks
 * @param {import('../showing.d.ts').Grip} grip
 * @param {Showing} showing
 */
export function showChecks(checks, grip, showing) {
  const options = optionsOf(checks, showing);
  const ticked = tickedFirst(checks, grip.state);
  const name = crypto.randomUUID();
  const type = checks.type === 'radio_buttons' ? 'radio' : 'checkbox';
  const boxes = options.map(({ value }) =>
    element('input', { type, name, value, checked: ticked.has(value) }),
  );
  const labels = options.map((option, index) =>
    element('label', {}, boxes[index], ...captionOf(option, showing)),
  );
  const chosen = () => options.filter((_, index) => boxes[index]?.checked);
  const group = element('div', { class: 'checks', role: 'group', 'aria-label': grip.label }, ...labels);
  group.addEventListener('change', () => {
    const values = chosen().map((option) => option.value ?? '');
    return grip.use(type === 'radio' ? values[0] : values, stateOf(checks, chosen()));
  });
  grip.keep(stateOf(checks, chosen()));
  return group;
}

/**
 * @param {Choice} option
 * @param {Showing} showing
 */
function captionOf(option, showing) {
  const description = option.description && element('small', {}, option.description.text);
  return [element('span', {}, ...showText(option.text, showing)), description];
}

/**
 * @param {Checks} checks
 * @param {Showing} showing
 * @returns {readonly Choice[]}
 */
function optionsOf(checks, showing) {
  if (checks.type === 'checkboxes' || checks.type === 'radio_buttons') return checks.options;
  return choicesOf(checks, showing).flatMap((group) => group.options);
}

/**
 * @param {Checks} checks
 * @param {readonly Choice[]} chosen
 */
function stateOf({ type }, chosen) {
  switch (type) {
    case 'radio_buttons':
      return { type, selected_option: chosen[0] ?? null };
    case 'multi_users_select':
      return { type, selected_users: chosen.map((option) => option.value) };
    case 'checkboxes':
    case 'multi_static_select':
      return { type, selected_options: chosen };
  }
}

/**
 * The values ticked before the view was redrawn, else those the app has ticked from the start.
 *
 * @param {Checks} checks
 * @param {Readonly<Record<string, unknown>> | undefined} kept
 * @returns {ReadonlySet<string | undefined>}
 */
function tickedFirst(checks, kept) {
  const state = /** @type {ReturnType<typeof stateOf> | undefined} */ (kept) ?? stateFromStart(checks);
  if ('selected_users' in state) return new Set(state.selected_users);
  const options = 'selected_options' in state ? state.selected_options : [state.selected_option];
  return new Set(options.map((option) => option?.value));
}

/** @param {Checks} checks */
function stateFromStart(checks) {
  switch (checks.type) {
    case 'radio_buttons':
      return { selected_option: checks.initial_option };
    case 'multi_users_select':
      return { selected_users: checks.initial_users ?? [] };
    case 'checkboxes':
    case 'multi_static_select':
      return { selected_options: checks.initial_options ?? [] };
  }
}
