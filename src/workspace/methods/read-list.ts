/** A list from a call: JSON in forms, itself in JSON bodies, empty where it is left out. */
export function readList(value: unknown): readonly unknown[] | 'unreadable' {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value;
  try {
    const read: unknown = JSON.parse(String(value));
    return Array.isArray(read) ? read : 'unreadable';
  } catch {
    return 'unreadable';
  }
}
