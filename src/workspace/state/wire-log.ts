import { withoutSecrets } from './without-secrets.ts';

/** One thing that the app and the workspace said to each other. */
export type WireEntry = {
  /** Rises by one for each. */
  readonly id: number;
  readonly kind: 'call' | 'response' | 'delivery';
  /** The method called, or what was delivered. */
  readonly name: string;
  /** When it began, as an ISO instant. */
  readonly at: string;
  readonly milliseconds: number;
  readonly ok: boolean;
  readonly sent: unknown;
  readonly answer: unknown;
};

export type WireLog = ReturnType<typeof wireLog>;

const most = 200;
const longest = 60_000;

/** The latest 200 things that were said, without tokens, each cut where it is longer than 60,000 characters. */
export function wireLog() {
  const waiting = new Set<() => void>();
  let entries: readonly WireEntry[] = [];
  let version = 0;
  return {
    note: (said: Omit<WireEntry, 'id'>): void => {
      version += 1;
      const entry = { ...said, id: version, sent: told(said.sent), answer: told(said.answer) };
      entries = [entry, ...entries].slice(0, most);
      for (const wake of waiting) wake();
    },
    /** Newest first, those after the entry with that id. */
    after: (id: number): readonly WireEntry[] => entries.filter((entry) => entry.id > id),
    version: (): number => version,
    /** Calls `wake` at every new entry until the returned function is called. */
    onChange: (wake: () => void): (() => void) => {
      waiting.add(wake);
      return () => waiting.delete(wake);
    },
  };
}

/** A copy that what happens later does not change; `null` for nothing. */
function told(value: unknown): unknown {
  const text = JSON.stringify(withoutSecrets(value)) ?? 'null';
  return text.length > longest ? `${text.slice(0, longest)}…` : JSON.parse(text);
}
