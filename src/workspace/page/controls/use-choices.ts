import { useState } from 'react';
import { useLooks } from '../hooks/looks-context.ts';
import type { Choice } from '../model/choice.ts';
import type { Held } from '../model/deeds.ts';
import { groupsIn } from '../model/groups-in.ts';
import { matching } from '../model/matching.ts';
import { choicesOf } from './choices-of.ts';
import { type AnySelect, selectKind } from './select-kind.ts';
import type { Grip } from './use-grip.ts';

/** So many choices are overlooked at a glance; more get a search box. */
const atAGlance = 8;

/** A menu's choices, which of them are chosen, and what it then holds for Slack. */
export function useChoices(select: AnySelect, grip: Grip) {
  const groups = choicesOf(select, useLooks());
  const { holds, starts } = selectKind[select.type];
  const isExternal = select.type === 'external_select' || select.type === 'multi_external_select';
  const first = grip.held?.[holds] ?? Object.entries(select).find(([field]) => field === starts)?.[1];
  const all = groups.flatMap((group) => group.options);
  const [chosen, setChosen] = useState<readonly Choice[]>(() => chosenIn(first, all));
  return {
    chosen,
    setChosen,
    searchFrom: isExternal ? (select.min_query_length ?? 3) : all.length > atAGlance ? 0 : undefined,
    find: async (query: string) =>
      isExternal ? groupsIn(await grip.suggest(query)) : matching(groups, query),
    heldFor: (choices: readonly Choice[]): Held => {
      const held = holds.startsWith('selected_option') ? choices : choices.map(({ value }) => value);
      return { type: select.type, [holds]: holds.endsWith('s') ? held : (held[0] ?? null) };
    },
  };
}

/** What Slack calls chosen, an option or an id or several of either, as choices. */
function chosenIn(value: unknown, all: readonly Choice[]): readonly Choice[] {
  const several: readonly unknown[] = Array.isArray(value) ? value : [value];
  return several.flatMap((one) => {
    const id = typeof one === 'object' && one !== null && 'value' in one ? one.value : one;
    const known = all.find((choice) => choice.value === id);
    if (known) return known;
    return isChoice(one) ? one : [];
  });
}

function isChoice(value: unknown): value is Choice {
  return typeof value === 'object' && value !== null && 'text' in value && 'value' in value;
}
