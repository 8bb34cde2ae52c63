import type { Match } from './answer.ts';
import type { CouncilPlan } from './council-plan.ts';
import { fold } from './fold.ts';

/** Something in the plan that people ask for by name. `folded` holds the words they may use of it. */
export type KnownName = { readonly match: Match; readonly folded: string };

/**
 * One way to say a known name, and the key that it shares with all that says the same. `whole` is all of it or an alias,
 * else a part inside or outside its brackets.
 */
export type NameForm = {
  readonly name: KnownName;
  readonly said: string;
  readonly key: string;
  readonly whole: boolean;
};

/** What two texts share when they say the same name. A name of signs alone is its own key. */
export function nameKey(said: string): string {
  return fold(said) || said.trim();
}

/** Every way to say every name in the plan: activities first, then areas, units and parties, each in plan order. */
export function nameForms(plan: CouncilPlan): readonly NameForm[] {
  const areas = new Map(plan.areas.map(({ id, name }) => [id, name]));
  const activities = plan.activities.map(({ id, name, area }) =>
    forms({ by: 'activity', id, name, within: areas.get(area) ?? null }),
  );
  const units = plan.units.map(({ id, name, party, aliases }) => {
    const withParty = [name, ...aliases].flatMap((said) => [`${party} ${said}`, `${said} ${party}`]);
    return forms({ by: 'unit', id, name, within: party }, aliases, withParty);
  });
  const parties = plan.parties.map(({ short, name }) =>
    forms({ by: 'party', id: short, name, within: null }, short === name ? [] : [short]),
  );
  return [...activities, ...plan.areas.map(areaForms), ...units, ...parties].flat();
}

function areaForms({ id, name }: { readonly id: string; readonly name: string }): readonly NameForm[] {
  return forms({ by: 'area', id, name, within: null });
}

/** `aliases` are other names; `longer` are the name with more around it, whose words are not the name's own. */
function forms(
  match: Match,
  aliases: readonly string[] = [],
  longer: readonly string[] = [],
): readonly NameForm[] {
  const own = [match.name, ...aliases].map((said) => ({ said, key: nameKey(said) }));
  const name: KnownName = { match, folded: own.map(({ key }) => key).join(' ') };
  return [
    ...own.map(({ said, key }) => ({ name, said, key, whole: true })),
    ...longer.map((said) => ({ name, said, key: nameKey(said), whole: true })),
    ...bracketParts(match.name).map((said) => ({ name, said, key: nameKey(said), whole: false })),
  ];
}

/** "Klimatneutralt län (Gröna steg)" is also known as "Gröna steg" and as "Klimatneutralt län". */
function bracketParts(name: string): readonly string[] {
  if (!name.includes('(')) return [];
  const inside = [...name.matchAll(/\(([^()]*)\)/g)].map(([, words = '']) => words);
  return inside.length === 0 ? [] : [...inside, name.replaceAll(/\([^()]*\)/g, ' ')];
}
