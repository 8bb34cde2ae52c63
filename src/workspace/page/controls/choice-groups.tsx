import type { Choice, ChoiceGroup } from '../model/choice.ts';
import { withEmoji } from '../text/with-emoji.ts';

type Groups = {
  readonly groups: readonly ChoiceGroup[];
  readonly ticked: ReadonlySet<string | undefined> | undefined;
  /** What is said where there are no choices. */
  readonly none: string;
  readonly onChoose: (choice: Choice) => void;
};

/** A menu's choices as buttons under their groups' names; in a menu for several things they show which are chosen. */
export function ChoiceGroups({ groups, ticked, none, onChoose }: Groups) {
  if (groups.length === 0)
    return (
      <p className="none" role="status">
        {none}
      </p>
    );
  return groups.map(({ label, options }) => (
    <div key={label}>
      {label !== '' && <p className="group">{label}</p>}
      {options.map((option) => (
        <button
          key={option.value ?? option.text.text}
          type="button"
          aria-pressed={ticked?.has(option.value)}
          onClick={() => onChoose(option)}
        >
          <span>{withEmoji(option.text.text)}</span>
          {option.description && <small>{withEmoji(option.description.text)}</small>}
        </button>
      ))}
    </div>
  ));
}
