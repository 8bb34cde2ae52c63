import { createContext, useContext } from 'react';
import type { Looks } from '../model/looks.ts';

/** How things look to the person at the page, for every component under it. */
export const LooksContext = createContext<Looks | undefined>(undefined);

/** How things look to the person at the page. */
export function useLooks(): Looks {
  const looks = useContext(LooksContext);
  if (!looks) throw new Error('nobody has said how things look here');
  return looks;
}
