import { useEffect, useRef, useState } from 'react';
import { authorOf } from '../model/author-of.ts';
import type { Seen } from '../model/seen.ts';
import { useLooks } from './looks-context.ts';

/**
 * What is read aloud to those who listen rather than look: who wrote, and the text that every message carries for
 * that purpose. What was there from the start and what one wrote oneself is not read.
 */
export function useAnnouncement(messages: readonly Seen[], self: string): string {
  const { directory, words } = useLooks();
  const latest = useRef<string>(undefined);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const since = latest.current;
    latest.current = messages.at(-1)?.ts ?? since ?? '';
    if (since === undefined) return;
    const fresh = messages.filter((message) => message.ts > since && message.user !== self);
    if (fresh.length === 0) return;
    setSaid(
      fresh.map((message) => words.newMessage(authorOf(message, directory).name, message.text)).join('\n'),
    );
  }, [messages, self, directory, words]);
  return said;
}
