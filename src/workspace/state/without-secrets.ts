const hidden = '•••';

/** The same value with every token and connection ticket in it covered, and JSON in forms read as what it says. */
export function withoutSecrets(value: unknown): unknown {
  if (typeof value === 'string') return covered(value);
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, /token$/i.test(key) ? hidden : withoutSecrets(inner)]),
  );
}

function covered(text: string): unknown {
  return jsonIn(text) ?? text.replace(/\bx(?:ox[a-z]|app)-[\w-]+|(?<=\bticket=)[^&\s]+/g, hidden);
}

function jsonIn(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return withoutSecrets(JSON.parse(text));
  } catch {
    return undefined;
  }
}
