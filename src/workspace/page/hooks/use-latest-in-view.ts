import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Seen } from '../model/seen.ts';

/**
 * Brings a new message into view, unless its reader is further up and it is neither theirs nor for them alone. A
 * message taller than the window is shown from its start. Answers what is to be called when the list is scrolled.
 */
export function useLatestInView(
  list: RefObject<HTMLOListElement | null>,
  messages: readonly Seen[],
  user: string,
): () => void {
  const sawLast = useRef(true);
  const newest = useRef<string>(undefined);
  const look = () => {
    sawLast.current = isLastInView(list.current);
  };
  useLayoutEffect(() => {
    const latest = messages.at(-1);
    const isNew = latest !== undefined && latest.ts !== newest.current;
    const isMine = latest?.kind === 'ephemeral' || latest?.user === user;
    newest.current = latest?.ts;
    if (isNew && (sawLast.current || isMine)) showLast(list.current);
    sawLast.current = isLastInView(list.current);
  }, [messages, user, list]);
  return look;
}

function isLastInView(list: HTMLElement | null): boolean {
  const last = list?.lastElementChild;
  return !list || !last || last.getBoundingClientRect().top < list.getBoundingClientRect().bottom;
}

function showLast(list: HTMLElement | null): void {
  const last = list?.lastElementChild;
  if (!list || !last) return;
  if (last.clientHeight > list.clientHeight) last.scrollIntoView({ block: 'start' });
  else list.scrollTop = list.scrollHeight;
}
