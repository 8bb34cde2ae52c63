import type { Party } from '../domain/decided-plan.ts';
import { fold } from '../domain/fold.ts';

/** The parties that a document introduces, to be found by short or full name however they are written. */
export type KnownParties = {
  readonly byShort: ReadonlyMap<string, Party>;
  readonly byName: ReadonlyMap<string, Party>;
};

const inBrackets = /\((\p{Lu}[\p{L}\p{N}&]{1,7})\)/gu;
const organisation =
  /kommun|universitet|högskol|region|landsting|länsstyrelse|stad$|kår|förening|institut|stiftelse|bolag|myndighet|museum|förbund|akademi|\bAB\b/iu;
const mostWords = 8;

/** Learns short names where a text introduces them: "Linköpings kommun (LK)". The first introduction holds. */
export function learnParties(texts: readonly string[]): KnownParties {
  const byShort = new Map<string, Party>();
  for (const party of texts.flatMap(introductions)) {
    if (!byShort.has(fold(party.short))) byShort.set(fold(party.short), party);
  }
  return { byShort, byName: new Map([...byShort.values()].map((party) => [fold(party.name), party])) };
}

/** The party that a text names, by its short name or its full one. */
export function knownParty(parties: KnownParties, written: string): Party | null {
  return parties.byShort.get(fold(written)) ?? parties.byName.get(fold(written)) ?? null;
}

/** Whether the name is that of an organisation, so that it is a party even where no activity names it. */
export function isOrganisation({ name }: Party): boolean {
  return organisation.test(name);
}

function introductions(text: string): Party[] {
  return [...text.matchAll(inBrackets)].flatMap((match) => {
    const short = match[1] ?? '';
    const before = text.slice(Math.max(0, match.index - 120), match.index);
    const name = nameBefore(before, short);
    return name === null ? [] : [{ short, name }];
  });
}

/** The fewest words before the bracket that begin with the first letter of the short name and hold all of it in order. */
function nameBefore(text: string, short: string): string | null {
  const words = text.trim().split(/\s+/);
  for (let count = 1; count <= Math.min(mostWords, words.length); count++) {
    const name = words.slice(-count);
    if (/[.;:,]$/.test(name[0] ?? '') && count > 1) return null;
    if (name[0]?.startsWith(short[0] ?? '') && isShortFor(short, name.join(''))) return name.join(' ');
  }
  return null;
}

/** Whether the letters of a short name stand in a longer one, in order. */
function isShortFor(short: string, long: string): boolean {
  const letters = [...fold(short).replaceAll(' ', '')];
  const within = fold(long);
  let at = -1;
  return letters.every((letter) => {
    at = within.indexOf(letter, at + 1);
    return at >= 0;
  });
}
