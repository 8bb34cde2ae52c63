import { findAsWritten, findDespiteErrors } from './find-by-words.ts';
import { findDescribed } from './find-described.ts';
import { findExactly } from './find-exactly.ts';
import { findNearest } from './find-nearest.ts';
import { findRunTogether } from './find-run-together.ts';
import { fold } from './fold.ts';
import { type Found, foundAmong, type Kind, mostNearest, nearestOf } from './found.ts';
import type { KnownName } from './known-name.ts';
import { carryingWords, isSure, likeliestFirst, type NameReading } from './name-reading.ts';
import type { Snapshot } from './snapshot.ts';
import { tellingWords } from './telling-words.ts';

const everyKind: readonly Kind[] = ['activity', 'area', 'unit', 'party'];

// A question longer than any name is read for what comes near, never taken for one.
const mostWords = 24;

/**
 * What a person means by some words, in falling order of trust: a name as it is; a name with all the words; the same
 * with the spaces elsewhere; the same with typing errors. Only one name that nobody could mistake is an answer.
 */
export function find(snapshot: Snapshot, words: string, among: readonly Kind[] = everyKind): Found {
  const kinds = new Set(among);
  const exact = foundAmong(findExactly(snapshot.names(), words, kinds));
  if (exact !== null) return exact;
  const folded = fold(words);
  const telling = tellingWords(folded);
  const typed = telling.length > 0 ? telling : folded.split(' ');
  const search: Search = { snapshot, kinds, folded, typed: typed.slice(0, mostWords) };
  if (telling.length === 0 || telling.length > mostWords) return nearest(search, []);
  return byWords(search) ?? byRunTogether(search) ?? byErrors(search);
}

type Search = {
  readonly snapshot: Snapshot;
  readonly kinds: ReadonlySet<Kind>;
  readonly folded: string;
  readonly typed: readonly string[];
};

function byWords({ snapshot, kinds, typed }: Search): Found | null {
  const read = ofKinds(kinds, findAsWritten(snapshot.names().vocabulary(), typed));
  const certain = read.length > 1 || read.some(isSure);
  return certain ? foundAmong(likeliestFirst(read)) : null;
}

function byRunTogether({ snapshot, kinds, folded }: Search): Found | null {
  const names = findRunTogether(snapshot.names().names, folded);
  return foundAmong(names.filter(({ match }) => kinds.has(match.by)));
}

function byErrors(search: Search): Found {
  const { snapshot, kinds, typed } = search;
  const read = ofKinds(kinds, findDespiteErrors(snapshot.names().vocabulary(), typed));
  const names = likeliestFirst(read);
  const certain = read.some(isSure) || (read.length === 1 && read.some((only) => isCarried(search, only)));
  return (certain ? foundAmong(names) : null) ?? nearest(search, names);
}

/** Whether the certain words alone lead to this name and no other. */
function isCarried({ snapshot, kinds }: Search, reading: NameReading): boolean {
  const carrying = carryingWords(reading);
  if (carrying.length === 0) return false;
  return ofKinds(kinds, findDespiteErrors(snapshot.names().vocabulary(), carrying)).length === 1;
}

function nearest({ snapshot, kinds, typed }: Search, leading: readonly KnownName[]): Found {
  const { names, vocabulary } = snapshot.names();
  const wanted = ({ match }: KnownName) => kinds.has(match.by);
  const near = new Set([...leading, ...findNearest(vocabulary(), typed, wanted, mostNearest)]);
  if (near.size >= mostNearest || !kinds.has('activity')) return nearestOf(near);
  const described = new Set(findDescribed(snapshot.plan.activities, typed));
  return nearestOf([
    ...near,
    ...names.filter(({ match }) => match.by === 'activity' && described.has(match.id)),
  ]);
}

function ofKinds(kinds: ReadonlySet<Kind>, read: readonly NameReading[]): readonly NameReading[] {
  return read.filter(({ name }) => kinds.has(name.match.by));
}
