import type { z } from 'zod';
import { complaints } from '../complaints.ts';
import type { Arguments } from '../methods/method.ts';
import { refuseWith } from '../refusal.ts';
import type { WorkspaceState } from '../workspace-state.ts';

/** One thing that can be done or seen through the control API. */
export type ControlRoute = {
  answer(state: WorkspaceState, raw: Arguments): Promise<object> | object;
};

/** A route that is only asked what its schema lets through. */
export function controlRoute<Schema extends z.ZodType>(about: {
  readonly takes: Schema;
  answer(state: WorkspaceState, asked: z.output<Schema>): Promise<object> | object;
}): ControlRoute {
  return {
    answer: (state, raw) => {
      const asked = about.takes.safeParse(raw);
      return asked.success
        ? about.answer(state, asked.data)
        : refuseWith('invalid_arguments', complaints(asked.error));
    },
  };
}
