/** What a response is made of: each field that is there, by path, and what kind of value it holds. */
export function shapeOf(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (Array.isArray(value))
    return value.length === 0 ? new Map([[path, 'list']]) : shapeOf(value[0], `${path}[]`);
  if (typeof value !== 'object' || value === null)
    return new Map([[path, value === null ? 'null' : typeof value]]);
  return new Map(
    Object.entries(value).flatMap(([key, child]) => [
      ...shapeOf(child, path === '' ? key : `${path}.${key}`),
    ]),
  );
}
