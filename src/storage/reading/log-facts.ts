import { z } from 'zod';
import type { LogFact, LogFacts } from '../../domain/log-line.ts';

const values = z.record(z.string(), z.unknown());

/** The facts whose value is a person's row. */
const persons: ReadonlySet<string> = new Set(['person', 'deputy', 'by', 'author']);

/** What an entry says of before or after, as plain values; of a list, how many it holds. */
export function logFacts(column: unknown, userOf: (person: string) => string | null): LogFacts {
  const told = Object.entries(factsIn(column)).flatMap(([name, value]) => {
    const fact = factOf(name, value, userOf);
    return fact === undefined ? [] : [[name, fact] as const];
  });
  return Object.fromEntries(told);
}

/** The persons' rows that an entry names. */
export function personsIn(column: unknown): readonly string[] {
  return Object.entries(factsIn(column)).flatMap(([name, value]) =>
    persons.has(name) && typeof value === 'string' ? [value] : [],
  );
}

function factsIn(column: unknown): Record<string, unknown> {
  return values.safeParse(column).data ?? {};
}

function factOf(
  name: string,
  value: unknown,
  userOf: (person: string) => string | null,
): LogFact | undefined {
  if (Array.isArray(value)) return value.length;
  if (persons.has(name) && typeof value === 'string') return { user: userOf(value) };
  const plain = z.union([z.string(), z.number(), z.boolean(), z.null()]).safeParse(value);
  return plain.success ? plain.data : undefined;
}
