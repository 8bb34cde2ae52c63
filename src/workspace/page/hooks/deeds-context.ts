import { createContext, useContext } from 'react';
import type { Deeds } from '../model/deeds.ts';

/** Where the use of a control goes, for every control of one message or one view. */
export const DeedsContext = createContext<Deeds | undefined>(undefined);

/** Where the use of a control goes. */
export function useDeeds(): Deeds {
  const deeds = useContext(DeedsContext);
  if (!deeds) throw new Error('a control stands where nothing can be done');
  return deeds;
}
