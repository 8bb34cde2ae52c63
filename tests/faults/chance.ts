/** Chance that repeats with its seed. */
export type Chance = {
  /** From `from` up to but not including `to`. */
  between(from: number, to: number): number;
  oneOf<Thing>(things: readonly [Thing, ...Thing[]]): Thing;
};

/** The same numbers in the same order for one seed, by the generator known as mulberry32. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (from, to) => from + next() * (to - from),
    oneOf: (things) => things[Math.floor(next() * things.length)] ?? things[0],
  };
}
