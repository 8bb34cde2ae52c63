import { type RefObject, useLayoutEffect, useRef } from 'react';

type Focus = { readonly ts: string; readonly label: string };

/**
 * The list of messages, which keeps the keyboard where it was: when redrawing takes the focused control away, focus
 * goes to the same control of the new drawing, else to the message, else to the list.
 */
export function useFocusKept(messages: readonly unknown[]): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  const last = useRef<Focus>(undefined);
  useLayoutEffect(() => {
    const remember = () => {
      last.current = focusIn(list.current);
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus can only get lost when the messages change
  useLayoutEffect(() => {
    if (last.current && document.activeElement === document.body) focusAgain(list.current, last.current);
  }, [messages]);
  return list;
}

function focusIn(list: HTMLElement | null): Focus | undefined {
  const focused = document.activeElement;
  const message = focused?.closest<HTMLElement>('[data-ts]');
  if (!focused || !message || !list?.contains(message)) return undefined;
  return { ts: message.dataset.ts ?? '', label: focused.textContent };
}

function focusAgain(list: HTMLElement | null, { ts, label }: Focus): void {
  const message = list?.querySelector<HTMLElement>(`[data-ts="${ts}"]`);
  const controls = [...(message?.querySelectorAll<HTMLElement>('button, a') ?? [])];
  const same = controls.find((control) => control.textContent === label);
  (same ?? message ?? list)?.focus();
}
