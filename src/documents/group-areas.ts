import type { DecidedArea, Goal } from '../domain/decided-plan.ts';
import { type Finding, finding } from '../domain/finding.ts';
import { fold } from '../domain/fold.ts';
import { isNearName } from '../domain/near-spelling.ts';
import type { ActivityRead } from './read-activity.ts';

/** One place in the document that speaks of an area. */
export type AreaMention = {
  readonly name: string;
  readonly line: number;
  readonly texts: readonly string[];
  readonly goals: readonly Goal[];
  readonly activities: readonly ActivityRead[];
};

export type AreasRead = {
  readonly areas: readonly DecidedArea[];
  readonly lines: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
};

type Draft = { readonly name: string; readonly line: number; readonly mentions: AreaMention[] };

/** A plan has a handful of areas; beyond this many, names are only compared letter by letter. */
const mostCompared = 50;

/** Every area once, in the order of the document, whatever number of headings it has. */
export function groupAreas(mentions: readonly AreaMention[]): AreasRead {
  const byName = new Map<string, Draft>();
  const spellings = new Map<string, Finding>();
  for (const mention of mentions) {
    const key = fold(mention.name);
    const known = byName.get(key) ?? nearName(mention.name, byName);
    if (known) known.mentions.push(mention);
    else byName.set(key, { name: mention.name, line: mention.line, mentions: [mention] });
    if (!known || fold(known.name) === key || spellings.has(key)) continue;
    spellings.set(key, finding('area-spelling', mention.line, { written: mention.name, area: known.name }));
  }
  const drafts = [...byName.values()];
  return {
    areas: drafts.map(areaOf),
    lines: new Map(drafts.map(({ name, line }) => [name, line])),
    findings: [...spellings.values()],
  };
}

function nearName(name: string, byName: ReadonlyMap<string, Draft>): Draft | undefined {
  if (byName.size > mostCompared) return undefined;
  const near = [...byName].find(([known]) => isNearName(known, fold(name)));
  return near?.[1];
}

function areaOf({ name, mentions }: Draft): DecidedArea {
  const texts = mentions.flatMap((mention) => mention.texts);
  const activities = mentions.flatMap((mention) => mention.activities);
  return {
    name,
    text: texts.length === 0 ? null : paragraphs(texts),
    goals: [...new Set(mentions.flatMap((mention) => mention.goals))],
    activities: activities.toSorted((one, other) => one.line - other.line).map(({ activity }) => activity),
  };
}

/** A paragraph that ends in the middle of a sentence was cut by the page: the next one goes on with it. */
function paragraphs(texts: readonly string[]): string {
  const joints = texts.map((text, at) => {
    const isCut = at > 0 && !'.!?:'.includes(texts[at - 1]?.at(-1) ?? '.');
    return isCut && /^\p{Ll}/u.test(text) ? ' ' : '\n\n';
  });
  return texts.map((text, at) => (at === 0 ? text : `${joints[at]}${text}`)).join('');
}
