import type { Overflow } from '@slack/types';
import { useLooks } from '../hooks/looks-context.ts';
import type { Choice } from '../model/choice.ts';
import { MenuButton } from './menu-button.tsx';
import type { Place } from './place.ts';
import { useGrip } from './use-grip.ts';

/** The menu behind the three dots. */
export function OverflowControl({ control, place }: { readonly control: Overflow; readonly place: Place }) {
  const grip = useGrip(control, place);
  const { words } = useLooks();
  const menu = {
    label: words.moreActions,
    find: async () => [{ label: '', options: control.options }],
  };
  const choose = (choice: Choice) => {
    const url = 'url' in choice ? choice.url : undefined;
    if (url && /^https?:/i.test(url)) window.open(url, '_blank', 'noopener,noreferrer');
    return grip.use(choice.value);
  };
  return <MenuButton menu={menu} face="⋯" look="overflow" onChoose={choose} />;
}
