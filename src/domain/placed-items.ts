import type { AgendaChoices } from './agenda-facts.ts';

type Keyed = { readonly key: string };

/** Items in the order that a coordinator has given them: each placed one goes before the one named, or last. */
export function placedItems<Item extends Keyed>(
  items: readonly Item[],
  choices: AgendaChoices,
): readonly Item[] {
  return items.reduce<readonly Item[]>((placed, item) => {
    const before = choices.get(item.key)?.before;
    return before === undefined ? placed : movedBefore(placed, item, before);
  }, items);
}

function movedBefore<Item extends Keyed>(items: readonly Item[], item: Item, before: string | null) {
  const others = items.filter(({ key }) => key !== item.key);
  const at = others.findIndex(({ key }) => key === before);
  return others.toSpliced(at < 0 ? others.length : at, 0, item);
}
