import { element } from '../element.js';

/**
 * A button that opens something beneath it: by a click, Enter or the down arrow. Escape
 * closes it and comes back to the button; going elsewhere closes it too.
 *
 * @param {HTMLButtonElement} trigger
 * @param {() => HTMLElement} build
 */
export function disclosure(trigger, build) {
  /** @type {HTMLElement | undefined} */
  let opened;
  const holder = element('div', { class: 'menu' }, trigger);
  trigger.ariaExpanded = 'false';

  function open() {
    opened = build();
    holder.append(opened);
    trigger.ariaExpanded = 'true';
  }
  function close() {
    const closing = opened;
    // Taking away what has focus reports that focus left, which closes again: by then it must be closed.
    opened = undefined;
    closing?.remove();
    trigger.ariaExpanded = 'false';
  }
  trigger.addEventListener('click', () => (opened ? close() : open()));
  holder.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && holder.contains(relatedTarget))) close();
  });
  holder.addEventListener('keydown', (event) => {
    const act = { ArrowDown: opened ? undefined : open, Escape: opened ? leave : undefined }[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  function leave() {
    close();
    trigger.focus();
  }
  return { holder, close };
}
