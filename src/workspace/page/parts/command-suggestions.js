import { element } from '../element.js';

/** @typedef {import('../seen.d.ts').Command} Command */

/**
 * The commands that begin as what is being typed, shown over the composer: the arrows move
 * among them, Tab and Enter take one, Escape puts them away.
 *
 * @param {HTMLTextAreaElement} field
 * @param {readonly Command[]} commands
 * @param {import('../words/words-for.js').Words} words
 */
export function commandSuggestions(field, commands, words) {
  const list = element('ul', { id: 'commands', role: 'listbox', 'aria-label': words.commands, hidden: true });
  describe(field, list);
  /** @type {readonly Command[]} */
  let fitting = [];
  let at = 0;

  const show = (/** @type {readonly Command[]} */ next, marked = 0) => {
    fitting = next;
    at = marked;
    draw({ field, list }, { fitting, at }, choose);
  };
  const close = () => show([]);
  /** @param {Command | undefined} command */
  function choose(command) {
    if (command) field.value = `${command.command} `;
    close();
    field.focus();
  }
  /** Takes the key if it is for the list, and says so. */
  function take(/** @type {KeyboardEvent} */ event) {
    /** @type {Readonly<Record<string, () => void>>} */
    const keys = {
      ArrowDown: () => show(fitting, (at + 1) % fitting.length),
      ArrowUp: () => show(fitting, (at - 1 + fitting.length) % fitting.length),
      Enter: () => choose(fitting[at]),
      Tab: () => choose(fitting[at]),
      Escape: close,
    };
    const act = list.hidden ? undefined : keys[event.key];
    if (act) event.preventDefault();
    act?.();
    return act !== undefined;
  }
  return { list, close, take, update: () => show(fittingTo(field.value, commands)) };
}

/**
 * @param {string} typed
 * @param {readonly Command[]} commands
 */
function fittingTo(typed, commands) {
  const begun = typed.toLowerCase();
  if (!begun.startsWith('/')) return [];
  return commands.filter(({ command }) => command.startsWith(begun) && command !== begun);
}

/**
 * @param {HTMLTextAreaElement} field
 * @param {HTMLUListElement} list
 */
function describe(field, list) {
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.ariaExpanded = 'false';
}

/**
 * @param {{ readonly field: HTMLTextAreaElement, readonly list: HTMLUListElement }} parts
 * @param {{ readonly fitting: readonly Command[], readonly at: number }} state
 * @param {(command: Command) => void} choose
 */
function draw({ field, list }, { fitting, at }, choose) {
  list.hidden = fitting.length === 0;
  list.replaceChildren(...fitting.map((command, index) => option(command, `command-${index}`, index === at)));
  list.onmousedown = (event) => {
    event.preventDefault();
    const chosen =
      fitting[[...list.children].findIndex((child) => child.contains(/** @type {Node} */ (event.target)))];
    if (chosen) choose(chosen);
  };
  field.ariaExpanded = String(!list.hidden);
  if (list.hidden) field.removeAttribute('aria-activedescendant');
  else field.setAttribute('aria-activedescendant', `command-${at}`);
}

/**
 * @param {Command} command
 * @param {string} id
 * @param {boolean} isMarked
 */
function option({ command, usageHint = '', description = '' }, id, isMarked) {
  return element(
    'li',
    { id, role: 'option', 'aria-selected': String(isMarked) },
    element('strong', {}, command),
    element('span', {}, usageHint),
    element('small', {}, description),
  );
}
