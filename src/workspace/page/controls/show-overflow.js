import { choiceMenu } from './choice-menu.js';

/**
 * The menu behind the three dots.
 *
 * @param {import('@slack/types').Overflow} overflow
 * @param {import('../showing.d.ts').Grip} grip
 * @param {import('../showing.d.ts').Showing} showing
 */
export function showOverflow(overflow, grip, { words }) {
  return choiceMenu(
    {
      label: words.moreActions,
      look: 'overflow',
      face: () => '⋯',
      find: async () => [{ label: '', options: overflow.options }],
      onChoose: (choice) => {
        if ('url' in choice && /^https?:/i.test(choice.url ?? ''))
          window.open(choice.url, '_blank', 'noopener,noreferrer');
        return grip.use(choice.value);
      },
    },
    words,
  );
}
