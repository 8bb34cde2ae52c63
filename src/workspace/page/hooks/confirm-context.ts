import type { ConfirmationDialog } from '@slack/types';
import { createContext, useContext } from 'react';

/** Asks a person what the app wants asked before something is done; answers whether they said yes. */
export type Confirm = (asked: ConfirmationDialog) => Promise<boolean>;

/** The way to ask; without anybody to ask, the answer is no. */
export const ConfirmContext = createContext<Confirm>(() => Promise.resolve(false));

/** The way to ask the person at the page for a yes. */
export function useConfirm(): Confirm {
  return useContext(ConfirmContext);
}
