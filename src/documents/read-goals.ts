import type { Goal } from '../domain/decided-plan.ts';
import { fold } from '../domain/fold.ts';

/** The goals that a text names, in its order, and the numbers in it that no goal has. */
export type GoalsRead = { readonly goals: readonly Goal[]; readonly unknown: readonly number[] };

const numbers = /(?<![\d.])(\d{1,2})(?:\.\d{1,2}|\.[a-d])?(?:\s*[-–]\s*(\d{1,2}))?(?![\d])/g;

const names = [
  'Ingen fattigdom',
  'Ingen hunger',
  'God hälsa och välbefinnande',
  'God utbildning',
  'Jämställdhet',
  'Rent vatten',
  'Hållbar energi',
  'Anständiga arbetsvillkor',
  'Hållbar industri',
  'Minskad ojämlikhet',
  'Hållbara städer',
  'Hållbar konsumtion',
  'Bekämpa klimatförändring',
  'Hav och marina resurser',
  'Ekosystem',
  'Fredliga och inkluderande',
  'Genomförande och globalt partnerskap',
].map(fold);

/** Reads "5, 7, 11", "Mål 5 och 7", "3.4" (a target of goal 3), "16-17", or the goals by name where no number stands. */
export function readGoals(text: string): GoalsRead {
  const read = [...text.matchAll(numbers)].flatMap(([, first, last]) =>
    range(Number(first), Number(last ?? first)),
  );
  if (read.length === 0) return { goals: byName(text), unknown: [] };
  const all = [...new Set(read)];
  return { goals: all.filter(isGoal), unknown: all.filter((goal) => !isGoal(goal)) };
}

function range(first: number, last: number): number[] {
  if (last <= first) return [first];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function isGoal(goal: number): boolean {
  return goal >= 1 && goal <= 17;
}

function byName(text: string): Goal[] {
  const folded = fold(text);
  const found = names
    .map((name, at) => ({ goal: at + 1, at: folded.indexOf(name) }))
    .filter(({ at }) => at >= 0);
  return found.toSorted((one, other) => one.at - other.at).map(({ goal }) => goal);
}
