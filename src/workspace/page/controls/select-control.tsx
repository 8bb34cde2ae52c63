import type { Select } from '@slack/types';
import { useLooks } from '../hooks/looks-context.ts';
import type { Choice } from '../model/choice.ts';
import { withEmoji } from '../text/with-emoji.ts';
import { MenuButton } from './menu-button.tsx';
import type { Place } from './place.ts';
import { useChoices } from './use-choices.ts';
import { useGrip } from './use-grip.ts';

/** A menu to pick one thing from: the app's options, what the app finds, people or channels. */
export function SelectControl({ control, place }: { readonly control: Select; readonly place: Place }) {
  const grip = useGrip(control, place);
  const { words } = useLooks();
  const { chosen, setChosen, searchFrom, find, heldFor } = useChoices(control, grip);
  const text = chosen[0]?.text.text;
  const choose = async (choice: Choice) => {
    if (await grip.use(choice.value ?? null, heldFor([choice]))) setChosen([choice]);
  };
  return (
    <MenuButton
      menu={{ label: grip.label, searchFrom, find }}
      face={withEmoji(text ?? control.placeholder?.text ?? words.choose)}
      name={text === undefined ? grip.label : `${grip.label}: ${text}`}
      told={grip.told}
      onChoose={choose}
    />
  );
}
