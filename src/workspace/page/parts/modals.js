import { control } from '../control.js';
import { modalDialog } from './modal-dialog.js';

/** @typedef {import('../seen.d.ts').OpenView} OpenView */

/**
 * Keeps the topmost open modal of a person on the screen: it is drawn when the app opens or
 * changes it, with what was filled in kept, and goes away when it is closed.
 *
 * @param {string} user
 * @param {(view: OpenView) => import('./modal-dialog.js').Stage} stageFor
 */
export function modals(user, stageFor) {
  /** @type {HTMLDialogElement | undefined} */
  let dialog;
  let drawn = '';

  async function update() {
    const { modals: open } = await control.views(user);
    const top = open.at(-1);
    const written = top ? `${top.id} ${top.hash}` : '';
    if (written === drawn) return;
    drawn = written;
    clear();
    if (!top) return;
    dialog = modalDialog(top, stageFor(top));
    document.body.append(dialog);
    dialog.showModal();
  }
  function clear() {
    dialog?.close();
    dialog?.remove();
    dialog = undefined;
  }
  return { update, clear };
}
