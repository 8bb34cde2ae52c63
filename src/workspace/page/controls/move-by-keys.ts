import type { KeyboardEvent } from 'react';

/** The arrows move between the stops of an open list; Enter in its search box takes the first that was found. */
export function moveByKeys(event: KeyboardEvent<HTMLElement>): void {
  const list = event.currentTarget;
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
    event.preventDefault();
    list.querySelector('button')?.click();
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  event.stopPropagation();
  const stops = [...list.querySelectorAll<HTMLElement>('input, button')];
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  stops[at + step]?.focus();
}
