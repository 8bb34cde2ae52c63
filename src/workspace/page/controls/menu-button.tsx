import { useState } from 'react';
import type { Choice } from '../model/choice.ts';
import { ChoiceList, type Menu } from './choice-list.tsx';
import { useDisclosure } from './use-disclosure.ts';

type Button = {
  readonly menu: Menu;
  /** What stands on it. */
  readonly face: string;
  /** What it is called, where that is more than what stands on it. */
  readonly name?: string;
  readonly look?: string;
  readonly told?: object;
  onChoose(choice: Choice): Promise<unknown>;
};

/**
 * A button that opens a list to pick one thing from, with a search box where the list is long or lives in the app.
 * Unlike the browser's own select it never picks while a person is still moving through the list with the arrow keys.
 */
export function MenuButton({ menu, face, name, look = 'choice', told, onChoose }: Button) {
  const { isOpen, leave, holder, trigger } = useDisclosure();
  const [isBusy, setBusy] = useState(false);
  const choose = async (choice: Choice) => {
    leave();
    setBusy(true);
    await onChoose(choice);
    setBusy(false);
  };
  return (
    <div {...holder}>
      <button {...trigger} {...told} className={look} aria-label={name ?? menu.label} aria-busy={isBusy}>
        <span>{face}</span>
      </button>
      {isOpen && <ChoiceList menu={menu} onChoose={(choice) => void choose(choice)} />}
    </div>
  );
}
