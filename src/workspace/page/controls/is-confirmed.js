import { element } from '../element.js';
import { showText } from '../text/show-text.js';

/**
 * Asks what the app wants asked before something is done. Escape is a no.
 *
 * @param {import('@slack/types').ConfirmationDialog} confirm
 * @param {import('../showing.d.ts').Showing} showing
 * @returns {Promise<boolean>}
 */
export function isConfirmed(confirm, showing) {
  const { words } = showing;
  const look = confirm.style === 'danger' ? 'danger' : 'primary';
  const dialog = element(
    'dialog',
    { class: 'confirm', 'aria-labelledby': 'confirm-title' },
    element(
      'form',
      { method: 'dialog' },
      element('h2', { id: 'confirm-title' }, ...(confirm.title ? showText(confirm.title, showing) : [])),
      element('div', { class: 'text' }, ...showText(confirm.text, showing)),
      element(
        'div',
        { class: 'actions' },
        element('button', { value: 'no' }, confirm.deny?.text ?? words.cancel),
        element('button', { value: 'yes', class: look, autofocus: true }, confirm.confirm?.text ?? words.yes),
      ),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((answer) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      answer(dialog.returnValue === 'yes');
    });
  });
}
