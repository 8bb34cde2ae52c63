import { fold } from '../domain/fold.ts';
import type { ListFilter } from '../domain/question.ts';
import { commandWords } from './command-words.ts';
import { namedStatus } from './status-words.ts';

const kinds = new Set(['omrade', 'omradet', 'area', 'enhet', 'enheten', 'unit', 'part', 'party']);
const ongoing = new Set(['fortlopande', 'lopande', 'kontinuerligt', 'tills vidare', 'ongoing', 'continuous']);

/** What a list is narrowed to by the words after `lista`; `null` is the whole plan. Goals are read before this. */
export function listFilter(words: string): ListFilter | null {
  if (words === '') return null;
  const status = namedStatus(words);
  if (status !== undefined) return { by: 'status', status };
  if (ongoing.has(fold(words))) return { by: 'report', words };
  const [first = '', ...others] = words.split(' ');
  return others.length === 0 ? { by: 'words', words } : filterNamed(fold(first), others.join(' '), words);
}

function filterNamed(first: string, rest: string, words: string): ListFilter {
  const command = commandWords.get(first);
  if (command === 'report') return { by: 'report', words: rest };
  if (command === 'status') return statusFilter(rest);
  return { by: 'words', words: kinds.has(first) ? rest : words };
}

function statusFilter(words: string): ListFilter {
  const status = namedStatus(words);
  return status === undefined ? { by: 'words', words } : { by: 'status', status };
}
