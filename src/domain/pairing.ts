/** Two lists of things in the making of pairs: what is paired, and what is left of each. */
export type Pairing<Now, Was> = {
  readonly pairs: readonly (readonly [Now, Was])[];
  readonly now: readonly Now[];
  readonly was: readonly Was[];
};

/** What a thing is recognised by in one round of pairing. */
type Key<Now, Was> = { now(thing: Now): string; was(thing: Was): string };

/** Pairs what has the same key, first with first, so that namesakes keep their order; nothing is paired twice. */
export function pairByKey<Now, Was>(
  { pairs, now, was }: Pairing<Now, Was>,
  key: Key<Now, Was>,
): Pairing<Now, Was> {
  const waiting = Map.groupBy(was, (thing) => key.was(thing));
  const found = now.map((thing) => [thing, waiting.get(key.now(thing))?.shift()] as const);
  const paired = found.filter((pair): pair is readonly [Now, Was] => pair[1] !== undefined);
  return withPairs({ pairs, now, was }, paired);
}

/** Pairs one with one where `matches` holds, and leaves all who have several to choose from. */
export function pairIfAlone<Now, Was>(
  pairing: Pairing<Now, Was>,
  matches: (now: Now, was: Was) => boolean,
): Pairing<Now, Was> {
  const found = pairing.now.flatMap((now) =>
    pairing.was.filter((was) => matches(now, was)).map((was) => [now, was] as const),
  );
  const count = Map.groupBy<unknown, unknown>(found.flat(), (thing) => thing);
  const alone = found.filter((pair) => pair.every((thing) => count.get(thing)?.length === 1));
  return withPairs(pairing, alone);
}

function withPairs<Now, Was>(
  { pairs, now, was }: Pairing<Now, Was>,
  found: readonly (readonly [Now, Was])[],
): Pairing<Now, Was> {
  const taken = new Set<unknown>(found.flat());
  const isFree = (thing: unknown) => !taken.has(thing);
  return { pairs: [...pairs, ...found], now: now.filter(isFree), was: was.filter(isFree) };
}
