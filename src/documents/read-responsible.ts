import type { Responsible } from '../domain/decided-plan.ts';
import { type BracketGroup, bracketGroups, splitOutsideBrackets } from './bracket-groups.ts';
import { type KnownParties, knownParty } from './parties.ts';
import { withoutFullStop } from './sentences.ts';
import { trimMarks } from './trim-marks.ts';

/** Who answers for an activity. `joined` are units that only a plus sign kept apart. */
export type ResponsibleRead = {
  readonly responsible: readonly Responsible[];
  readonly joined: readonly { readonly text: string; readonly units: readonly string[] }[];
  readonly unreadable: boolean;
};

/** A comma parts names only where a capital follows: "forskarlag, institutioner eller …" is one, as is "Barn-, kultur- …". */
const betweenParties = /[;/\n]|(?<!-),(?=\s*[\p{Lu}\d])|(?:^|\s)(?:och|samt|&)\s+(?=\p{Lu})/u;
const betweenUnits = /[;\n]|\/(?=\s*[\p{Lu}\d])|(?<!-),(?=\s*[\p{Lu}\d])|\ssamt\s+(?=\p{Lu})/u;
const marks = ',;:/–-';
const plus = /\+(?=\s*\p{Lu})/u;

/** Reads "LK (A/ B) LiU (C)", "Kårservice, LK (A)", "LK: A; LiU: B" and a unit with its party in brackets. */
export function readResponsible(text: string, parties: KnownParties): ResponsibleRead {
  const { groups, matched } = bracketGroups(text);
  const read: Responsible[] = [];
  const joined: { text: string; units: readonly string[] }[] = [];
  for (const { outer, inner } of groups) {
    const names = splitOutsideBrackets(outer, betweenParties).map(clean).filter(Boolean);
    const owner = inner === null ? null : (names.pop() ?? read.at(-1)?.party ?? '');
    read.push(...names.map((name) => withoutBrackets(name, parties)));
    const seats = owner === null ? null : inBrackets({ outer: owner, inner }, parties);
    read.push(...(seats?.responsible ?? []));
    joined.push(...(seats?.joined ?? []));
  }
  const responsible = unique(read.filter(({ party }) => party !== ''));
  return { responsible, joined, unreadable: !matched || responsible.length === 0 };
}

function inBrackets(
  { outer, inner }: BracketGroup,
  parties: KnownParties,
): Omit<ResponsibleRead, 'unreadable'> {
  const within = knownParty(parties, clean(inner ?? ''));
  const known = knownParty(parties, outer);
  if (within) {
    const unit = known?.short === within.short ? null : outer || null;
    return { responsible: [{ party: within.short, unit }], joined: [] };
  }
  const written = splitOutsideBrackets(inner ?? '', betweenUnits).map(clean);
  const parted = written.map((text) => ({
    text,
    units: splitOutsideBrackets(text, plus).map(clean).filter(Boolean),
  }));
  const party = known?.short ?? outer;
  const units = parted.flatMap((part) => part.units);
  return {
    responsible: units.length === 0 ? [{ party, unit: null }] : units.map((unit) => seat(party, unit)),
    joined: parted.filter((part) => part.units.length > 1),
  };
}

/** Brackets with no party before them hold one. */
function seat(party: string, unit: string): Responsible {
  return party === '' ? { party: unit, unit: null } : { party, unit };
}

/** "LK: Hållbarhetsenheten", or "LK Hållbarhetsenheten" where LK is known, names a unit; else the words are the party. */
function withoutBrackets(name: string, parties: KnownParties): Responsible {
  const known = knownParty(parties, name);
  if (known) return { party: known.short, unit: null };
  const [, before = '', after = ''] = /^([^:]{1,40}):\s+(.+)$/su.exec(name) ?? [];
  if (after !== '')
    return { party: knownParty(parties, before)?.short ?? clean(before), unit: clean(after) || null };
  const [, first = '', unit = ''] = /^([^\s,–-]+)(?:\s*[,–-]\s*|\s+)(.+)$/su.exec(name) ?? [];
  const party = knownParty(parties, first);
  return party ? { party: party.short, unit: clean(unit) || null } : { party: name, unit: null };
}

function clean(name: string): string {
  return withoutFullStop(trimMarks(trimMarks(name, marks).replace(/^(?:och|samt|&)\s+/u, ''), marks));
}

function unique(seats: readonly Responsible[]): readonly Responsible[] {
  return [...new Map(seats.map((seat) => [`${seat.party}\n${seat.unit ?? ''}`, seat])).values()];
}
