import { useMemo } from 'react';
import { control } from '../control.ts';
import type { Deeds } from '../model/deeds.ts';
import type { Attempt } from './use-attempt.ts';

type Here = { readonly user: string; readonly channel: string; readonly message: string };

/** What using a control of a message does: the app is told at once, and nothing is kept for later. */
export function useMessageDeeds({ user, channel, message }: Here, attempt: Attempt['attempt']): Deeds {
  return useMemo(() => {
    const here = { user, channel, message };
    return {
      press: (use) => attempt(() => control.press({ ...here, ...use })),
      suggest: (use) => control.suggest({ ...here, ...use }),
      keep: () => undefined,
      kept: () => undefined,
      upload: () => Promise.resolve(undefined),
    };
  }, [user, channel, message, attempt]);
}
