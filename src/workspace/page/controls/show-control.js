import { showUnknown } from '../blocks/show-unknown.js';
import { element } from '../element.js';
import { gripOf } from './grip-of.js';
import { showButton } from './show-button.js';
import { showChecks } from './show-checks.js';
import { showOverflow } from './show-overflow.js';
import { showSelect } from './show-select.js';
import { showTyped } from './show-typed.js';

/**
 * A button, a menu or a field, wired to the app. One that this page does not know becomes a named box.
 *
 * @param {import('./control.d.ts').Control} control
 * @param {import('../showing.d.ts').Place} place
 * @param {import('../showing.d.ts').Showing} showing
 * @returns {HTMLElement}
 */
export function showControl(control, place, showing) {
  const grip = gripOf(control, place, showing);
  switch (control.type) {
    case 'button':
      return showButton(control, grip, showing);
    case 'overflow':
      return showOverflow(control, grip, showing);
    case 'static_select':
    case 'external_select':
    case 'users_select':
    case 'channels_select':
    case 'conversations_select':
      return showSelect(control, grip, showing);
    case 'checkboxes':
    case 'radio_buttons':
    case 'multi_static_select':
    case 'multi_users_select':
      return showChecks(control, grip, showing);
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
    case 'datepicker':
    case 'timepicker':
      return showTyped(control, grip);
    case 'image':
      return element('span', { class: 'image' }, `${showing.words.image}: ${control.alt_text}`);
    default:
      return showUnknown(control, showing);
  }
}
