import type { LogFact } from '../../domain/log-line.ts';
import { statuses } from '../../domain/status.ts';
import type { Words } from '../../words/words.ts';
import { cutText } from './cut-text.ts';
import { shown } from './limits.ts';
import { person, type Run } from './rich-text.ts';
import { statusText } from './status-text.ts';

/** A value in the log as people say it: a person, a status, yes or no, or the words for it where there are any. */
export function logFactRun(what: string, fact: LogFact, words: Words): Run {
  const { log } = words;
  if (what === 'status') return statusText(statuses.find((status) => status === fact) ?? null, words);
  return typeof fact === 'object' ? personRun(fact, log) : plainText(fact, log);
}

function personRun(fact: { readonly user: string | null } | null, log: Words['log']): Run {
  if (fact === null) return log.nothing;
  return fact.user === null ? log.forgotten : person(fact.user);
}

function plainText(fact: string | number | boolean, log: Words['log']): string {
  if (typeof fact === 'boolean') return fact ? log.yes : log.no;
  const named: Readonly<Record<string, string>> = log.values;
  return named[fact] ?? cutText(String(fact), shown.note);
}
