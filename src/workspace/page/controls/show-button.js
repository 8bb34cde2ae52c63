import { element } from '../element.js';
import { safeLink } from '../text/safe-link.js';
import { showText } from '../text/show-text.js';

/**
 * A button, which can be pressed again only when the app has answered. One with an
 * address is a link, and still tells the app that it was followed.
 *
 * @param {import('@slack/types').Button} button
 * @param {import('../showing.d.ts').Grip} grip
 * @param {import('../showing.d.ts').Showing} showing
 */
export function showButton(button, grip, showing) {
  const label = element('span', {}, ...showText(button.text, showing));
  if (button.url) {
    const link = safeLink(button.url, label, 'button');
    link.setAttribute(
      'aria-label',
      `${button.accessibility_label ?? button.text.text} (${showing.words.opensElsewhere})`,
    );
    link.addEventListener('click', () => grip.use(button.value));
    return link;
  }
  const built = element(
    'button',
    { type: 'button', class: button.style, 'aria-label': button.accessibility_label, click: press },
    label,
  );
  async function press() {
    if (built.ariaBusy === 'true') return;
    built.ariaBusy = 'true';
    await grip.use(button.value);
    built.ariaBusy = null;
  }
  return built;
}
