import { useCallback, useState } from 'react';
import { failureLine } from '../model/failure-line.ts';
import type { Outcome } from '../model/seen.ts';
import { useLooks } from './looks-context.ts';

type Deed = () => Promise<Outcome>;

/** How deeds go: one line while the app is waited for, one for what went wrong. */
export type Attempt = {
  readonly waiting: string;
  readonly failure: string;
  /** Does the deed, and answers whether it went well. */
  readonly attempt: (deed: Deed) => Promise<boolean>;
};

/** Does deeds one after the other or together, and keeps what there is to say about them. */
export function useAttempt(): Attempt {
  const { app, words } = useLooks();
  const [underWay, setUnderWay] = useState(0);
  const [failure, setFailure] = useState('');
  const attempt = useCallback(
    async (deed: Deed) => {
      setFailure('');
      setUnderWay((count) => count + 1);
      const line = await deed().then(
        (outcome) => failureLine(outcome, app, words),
        () => words.lost,
      );
      setUnderWay((count) => count - 1);
      setFailure(line ?? '');
      return line === undefined;
    },
    [app, words],
  );
  return { waiting: underWay > 0 ? words.waiting(app) : '', failure, attempt };
}
