import type { Goal } from '../domain/decided-plan.ts';
import { fold } from '../domain/fold.ts';

/** The goals that a text names, in its order; numbers that no goal has; whether it says more than goals. */
export type GoalsRead = {
  readonly goals: readonly Goal[];
  readonly unknown: readonly number[];
  readonly saysMore: boolean;
};

const numbers = /(?<![\p{L}\d.])(\d{1,2})(?:\.\d{1,2}|\.[a-d])?(?:\s*[-–]\s*(\d{1,2}))?(?![\p{L}\d])/gu;

const names = [
  'Ingen fattigdom',
  'Ingen hunger',
  'God hälsa och välbefinnande',
  'God utbildning för alla',
  'Jämställdhet',
  'Rent vatten och sanitet för alla',
  'Hållbar energi för alla',
  'Anständiga arbetsvillkor och ekonomisk tillväxt',
  'Hållbar industri innovationer och infrastruktur',
  'Minskad ojämlikhet',
  'Hållbara städer och samhällen',
  'Hållbar konsumtion och produktion',
  'Bekämpa klimatförändringarna',
  'Hav och marina resurser',
  'Ekosystem och biologisk mångfald',
  'Fredliga och inkluderande samhällen',
  'Genomförande och globalt partnerskap',
].map(fold);

const wordsOfGoals: ReadonlySet<string> = new Set(
  [...names, 'mal malen globala agenda samt industrier hav ekosystem'].flatMap((name) => name.split(' ')),
);

/** Reads "5, 7, 11", "Mål 5 och 7", "3.4" (a target of goal 3), "16-17", or the goals by name where no number stands. */
export function readGoals(text: string): GoalsRead {
  const read = [...text.matchAll(numbers)].flatMap(([, first, last]) =>
    range(Number(first), Number(last ?? first)),
  );
  const words = fold(text).split(' ');
  const saysMore = words.some((word) => /^\p{L}{2,}/u.test(word) && !wordsOfGoals.has(word));
  if (read.length === 0) return { goals: byName(text), unknown: [], saysMore };
  const all = [...new Set(read)];
  return { goals: all.filter(isGoal), unknown: all.filter((goal) => !isGoal(goal)), saysMore };
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
    .map((name, at) => ({ goal: at + 1, at: folded.indexOf(name.split(' ').slice(0, 2).join(' ')) }))
    .filter(({ at }) => at >= 0);
  return found.toSorted((one, other) => one.at - other.at).map(({ goal }) => goal);
}
