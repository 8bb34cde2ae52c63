import type { Imported } from '../app/import-plan.ts';
import type { PlanReading } from '../domain/finding.ts';
import type { PlanChange } from '../domain/plan-revision.ts';
import { sayPlanChange } from '../words/say-plan-change.ts';
import type { Words } from '../words/words.ts';

/** What was read in and where from, as the person said it. */
type ImportedFile = { readonly file: string; readonly channel: string; readonly reading: PlanReading };

// A screen's worth; whoever wants all of a larger change has the two documents.
const mostChanges = 40;

/** What an import stored, or why not, in a few lines. */
export function importReport(imported: Imported, imports: ImportedFile, words: Words): readonly string[] {
  const texts = words.imports;
  const title = imports.reading.decided.document.title;
  const named = title === null ? texts.untitled : words.common.quote(title);
  switch (imported.outcome) {
    case 'first':
      return [texts.first(named, imports.channel), ...contents(imports, words), ...findings(imports, words)];
    case 'updated':
      return [texts.updated(named), ...changes(imported.changes, words), ...findings(imports, words)];
    case 'unchanged':
      return [texts.unchanged(named)];
    case 'conflict':
      return [texts.conflict];
  }
}

function contents({ reading }: ImportedFile, words: Words): readonly string[] {
  const { areas, parties } = reading.decided;
  const activities = areas.reduce((count, area) => count + area.activities.length, 0);
  const texts = words.imports;
  if (activities === 0) return [texts.noActivities(texts.areas(areas.length))];
  return [
    texts.holds(
      texts.areas(areas.length),
      words.common.activities(activities),
      texts.parties(parties.length),
    ),
  ];
}

function findings({ reading, file }: ImportedFile, words: Words): readonly string[] {
  const { length } = reading.findings;
  const warnings = reading.findings.filter(({ severity }) => severity === 'warning').length;
  const typed = /\s/.test(file) ? `"${file}"` : file;
  return length === 0 ? [] : [words.imports.findings(length, warnings, typed)];
}

function changes(all: readonly PlanChange[], words: Words): readonly string[] {
  const shown = all.slice(0, mostChanges).map((change) => `- ${sayPlanChange(change, words)}`);
  return all.length > mostChanges ? [...shown, `- ${words.common.andMore(all.length - mostChanges)}`] : shown;
}
