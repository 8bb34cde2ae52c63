import { useEffect, useState } from 'react';
import { useLooks } from '../hooks/looks-context.ts';
import type { Choice, ChoiceGroup } from '../model/choice.ts';
import { ChoiceGroups } from './choice-groups.tsx';
import { moveByKeys } from './move-by-keys.ts';
import { SearchBox } from './search-box.tsx';
import { usePlacement } from './use-placement.ts';

/** A menu's choices, and how they are found. */
export type Menu = {
  readonly label: string;
  /** From how many typed characters it searches; without it there is no search box. */
  readonly searchFrom?: number | undefined;
  /** The values already chosen, in a menu for several things. */
  readonly ticked?: ReadonlySet<string | undefined>;
  find(query: string): Promise<readonly ChoiceGroup[]>;
};

type List = {
  readonly menu: Menu;
  readonly onChoose: (choice: Choice) => void;
  readonly onDone?: () => void;
};

/** The open list of a menu: an optional search box and the choices as buttons, moved through with the arrow keys. */
export function ChoiceList({ menu, onChoose, onDone }: List) {
  const { words } = useLooks();
  const { groups, missing, search } = useSearch(menu);
  const list = usePlacement();
  useEffect(() => {
    const holdsFocus = list.current?.contains(document.activeElement);
    if (groups && !holdsFocus) list.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [groups, list]);
  const none = missing > 0 ? words.searchMore(missing) : words.noneFound;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the buttons in it
    <div className="popup" ref={list} onKeyDown={moveByKeys}>
      {menu.searchFrom !== undefined && <SearchBox onSearch={search} />}
      <fieldset className="choices" aria-label={menu.label}>
        {groups && <ChoiceGroups groups={groups} ticked={menu.ticked} none={none} onChoose={onChoose} />}
      </fieldset>
      {onDone && (
        <button type="button" className="done" onClick={onDone}>
          {words.done}
        </button>
      )}
    </div>
  );
}

/** What was found for the latest words, and how many characters are still missing before anything is looked for. */
function useSearch({ searchFrom = 0, find }: Menu) {
  const [query, setQuery] = useState('');
  const [groups, setGroups] = useState<readonly ChoiceGroup[]>();
  const missing = query.length < searchFrom ? searchFrom : 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is looked for changes with the words alone
  useEffect(() => {
    let isStale = false;
    const finding = missing > 0 ? Promise.resolve([]) : find(query);
    void finding.catch(() => []).then((found) => isStale || setGroups(found));
    return () => {
      isStale = true;
    };
  }, [query, missing]);
  return { groups, missing, search: setQuery };
}
