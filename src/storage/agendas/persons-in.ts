/** Where a value of an agenda names a person: Slack's ids outside, rows' ids as it is kept. */
const personKeys = new Set(['user', 'deputy', 'author', 'by']);

/**
 * The same value with every person in it named otherwise. An agenda that is kept never changes, so it names persons by
 * their rows: whoever is forgotten is then forgotten there too.
 */
export function withPersons(value: unknown, named: (id: string) => string | null): unknown {
  if (Array.isArray(value)) return value.map((one) => withPersons(one, named));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [
      key,
      personKeys.has(key) && typeof inside === 'string' ? named(inside) : withPersons(inside, named),
    ]),
  );
}

/** Every person that a value names. */
export function personsIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  withPersons(value, (id) => {
    found.add(id);
    return id;
  });
  return found;
}
