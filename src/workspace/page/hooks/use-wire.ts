import { useEffect, useState } from 'react';
import { control } from '../control.ts';
import { follow } from '../follow.ts';
import type { WireEntry } from '../model/wire.ts';

/** As many as the workspace remembers. */
const most = 200;

/** What the app and the workspace have said to each other, newest first, kept up to date. */
export function useWire(): readonly WireEntry[] {
  const [entries, setEntries] = useState<readonly WireEntry[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const show = (answer: { readonly entries: readonly WireEntry[] } | undefined) =>
      setEntries((before) => (answer ? [...answer.entries, ...before].slice(0, most) : []));
    void follow(control.wire, show, stop.signal);
    return () => stop.abort();
  }, []);
  return entries;
}
