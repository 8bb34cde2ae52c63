import type { MultiSelect } from '@slack/types';
import { useEffect, useRef } from 'react';
import { useLooks } from '../hooks/looks-context.ts';
import type { Choice } from '../model/choice.ts';
import { withEmoji } from '../text/with-emoji.ts';
import { ChoiceList } from './choice-list.tsx';
import type { Place } from './place.ts';
import { useChoices } from './use-choices.ts';
import { useDisclosure } from './use-disclosure.ts';
import { useGrip } from './use-grip.ts';

/** A menu to pick several things from. The app hears of them all at once, when the menu is left. */
export function MultiSelectControl({
  control,
  place,
}: {
  readonly control: MultiSelect;
  readonly place: Place;
}) {
  const grip = useGrip(control, place);
  const { words } = useLooks();
  const { chosen, setChosen, searchFrom, find, heldFor } = useChoices(control, grip);
  const { isOpen, leave, holder, trigger } = useDisclosure();
  const isChanged = useRef(false);
  const values = chosen.flatMap(({ value }) => value ?? []);
  const toggle = (choice: Choice) => {
    const next = values.includes(choice.value ?? '')
      ? chosen.filter(({ value }) => value !== choice.value)
      : [...chosen, choice];
    if (next.length > (control.max_selected_items ?? Number.POSITIVE_INFINITY)) return;
    isChanged.current = true;
    setChosen(next);
    grip.keep(heldFor(next));
  };
  useEffect(() => {
    if (isOpen || !isChanged.current) return;
    isChanged.current = false;
    void grip.use(values, heldFor(chosen));
  });
  const face = chosen.map(({ text }) => withEmoji(text.text)).join(', ');
  const menu = { label: grip.label, searchFrom, find, ticked: new Set(values) };
  return (
    <div {...holder}>
      <button
        {...trigger}
        {...grip.told}
        className="choice"
        aria-label={face === '' ? grip.label : `${grip.label}: ${face}`}
      >
        <span>{face || (control.placeholder?.text ?? words.choose)}</span>
      </button>
      {isOpen && <ChoiceList menu={menu} onChoose={toggle} onDone={leave} />}
    </div>
  );
}
