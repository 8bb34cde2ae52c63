import { showBlocks } from '../blocks/show-blocks.js';
import { element } from '../element.js';

/** @typedef {import('../seen.d.ts').OpenView} OpenView */
/** @typedef {Readonly<Record<string, string>>} Errors what the app refuses, by block */

/**
 * @typedef {{
 *   readonly showing: import('../showing.d.ts').Showing,
 *   readonly lines: readonly HTMLElement[],
 *   submit(): Promise<Errors>,
 *   close(): Promise<void>,
 * }} Stage
 */

/**
 * A modal of the app: its blocks as a form. What the app refuses is said beside the field.
 *
 * @param {OpenView} view
 * @param {Stage} stage
 */
export function modalDialog(view, { showing, lines, submit, close }) {
  const { words } = showing;
  const title = `modal-${view.id}`;
  const form = element(
    'form',
    { novalidate: true, submit: (event) => void send(event) },
    element('h2', { id: title }, view.title?.text ?? ''),
    element('div', { class: 'view' }, ...showBlocks(view.blocks, showing)),
    ...lines,
    element(
      'div',
      { class: 'actions' },
      element('button', { type: 'button', click: () => void close() }, view.close?.text ?? words.cancel),
      view.submit ? element('button', { class: 'primary' }, view.submit.text) : undefined,
    ),
  );
  /** @param {Event} event */
  async function send(event) {
    event.preventDefault();
    if (form.ariaBusy === 'true') return;
    form.ariaBusy = 'true';
    showErrors(form, await submit());
    form.ariaBusy = null;
  }
  return element('dialog', { class: 'modal', 'aria-labelledby': title, cancel: closeByEscape }, form);

  /** @param {Event} event */
  function closeByEscape(event) {
    event.preventDefault();
    void close();
  }
}

/**
 * @param {HTMLFormElement} form
 * @param {Errors} errors
 */
function showErrors(form, errors) {
  for (const field of form.querySelectorAll('[data-block]')) {
    const line = field.querySelector('.failure');
    if (line) line.textContent = errors[field.getAttribute('data-block') ?? ''] ?? '';
  }
  const first = [...form.querySelectorAll('[data-block]')].find(
    (field) => errors[field.getAttribute('data-block') ?? ''],
  );
  const control = first?.querySelector('input, textarea, button');
  if (control instanceof HTMLElement) control.focus();
}
