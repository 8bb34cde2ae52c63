import { element } from '../element.js';
import { commandSuggestions } from './command-suggestions.js';

/**
 * @typedef {{
 *   readonly label: string,
 *   readonly placeholder: string,
 *   readonly example: string | undefined,
 *   readonly commands: readonly import('../seen.d.ts').Command[],
 *   readonly recall: ReturnType<typeof import('../recall.js').recall>,
 *   send(text: string): Promise<boolean>,
 * }} Writing
 */

/**
 * The box to write in. Enter sends, Shift and Enter makes a new line, the up arrow brings
 * back what was sent, and what could not be sent comes back into the box.
 *
 * @param {Writing} writing
 * @param {import('../words/words-for.js').Words} words
 */
export function composer(writing, words) {
  const field = textField(writing);
  const suggestions = commandSuggestions(field, writing.commands, words);
  const form = element(
    'form',
    { class: 'composer', submit, focusout: suggestions.close },
    suggestions.list,
    field,
    element('button', { class: 'primary' }, words.send),
  );
  field.addEventListener('input', suggestions.update);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.shiftKey || suggestions.take(event)) return;
    if (event.key === 'Enter') sendByKey(event);
    else recallByKey(event, field, writing.recall);
  });

  /** @param {Event} event */
  function sendByKey(event) {
    event.preventDefault();
    form.requestSubmit();
  }
  /** @param {Event} event */
  async function submit(event) {
    event.preventDefault();
    const text = field.value.trim();
    if (text === '') return;
    writing.recall.sent(text);
    field.value = '';
    suggestions.close();
    if (!(await writing.send(text)) && field.value === '') field.value = text;
  }
  return { form, field };
}

/** @param {Writing} writing */
function textField({ label, placeholder }) {
  return element('textarea', {
    rows: '1',
    'aria-label': label,
    placeholder,
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'send',
  });
}

/**
 * The arrows leave the text only from its first and last line, so that they still move within it.
 *
 * @param {KeyboardEvent} event
 * @param {HTMLTextAreaElement} field
 * @param {Writing['recall']} recall
 */
function recallByKey(event, field, recall) {
  const above = field.value.slice(0, field.selectionStart);
  const below = field.value.slice(field.selectionEnd);
  const isUp = event.key === 'ArrowUp' && !above.includes('\n');
  const isDown = event.key === 'ArrowDown' && !below.includes('\n');
  if (!isUp && !isDown) return;
  event.preventDefault();
  field.value = isUp ? recall.older() : recall.newer();
}
