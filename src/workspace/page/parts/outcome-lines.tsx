import type { Attempt } from '../hooks/use-attempt.ts';

/** Two lines under what a person can do: one while the app is waited for, one for what went wrong. */
export function OutcomeLines({ waiting, failure }: Pick<Attempt, 'waiting' | 'failure'>) {
  return (
    <>
      <p className="waiting" role="status">
        {waiting}
      </p>
      <p className="failure" role="alert">
        {failure}
      </p>
    </>
  );
}
