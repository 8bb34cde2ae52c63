import { type RefObject, useLayoutEffect, useRef } from 'react';

const gap = 4;
const margin = 8;

/** Keeps an open list beside its button and inside the window, above the button where there is no room below. */
export function usePlacement(): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = () => placed(list.current);
    const changes = new ResizeObserver(place);
    place();
    if (list.current) changes.observe(list.current);
    addEventListener('scroll', place, { capture: true });
    addEventListener('resize', place);
    return () => {
      changes.disconnect();
      removeEventListener('scroll', place, { capture: true });
      removeEventListener('resize', place);
    };
  }, []);
  return list;
}

function placed(list: HTMLElement | null): void {
  const anchor = list?.parentElement?.getBoundingClientRect();
  if (!list || !anchor) return;
  const { width, height } = list.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = anchor.bottom + gap;
  const fits = below + height <= clientHeight - margin;
  list.style.left = `${Math.max(margin, Math.min(anchor.left, clientWidth - width - margin))}px`;
  list.style.top = `${fits ? below : Math.max(margin, anchor.top - gap - height)}px`;
}
