import { type RefObject, useEffect } from 'react';

/** Whoever comes to a place can write there at once; whoever changes person or tab keeps the keyboard where it is. */
export function useFocusOnArrival(field: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const focused = document.activeElement;
    const isArriving = focused === document.body || focused?.closest('nav') !== null;
    if (isArriving) field.current?.focus();
  }, [field]);
}
