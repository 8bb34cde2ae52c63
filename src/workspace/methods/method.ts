import type { z } from 'zod';
import { complaints } from '../complaints.ts';
import { isRefusal, type Refusal, refuseWith } from '../refusal.ts';
import type { RateLimit } from '../state/rate-limiter.ts';
import type { WorkspaceState } from '../workspace-state.ts';

export type Arguments = Readonly<Record<string, unknown>>;

export type Answer = { readonly ok: true; readonly [field: string]: unknown } | Refusal;

/** One method of the Web API. */
export type Method = {
  readonly token: 'bot' | 'app';
  /** Any one of these lets the app call it; an empty list asks for none. */
  readonly scopes: readonly string[];
  readonly limit: RateLimit;
  /** The conversation that has a limit of its own, one message a second with short bursts. */
  readonly pacedBy?: (raw: Arguments) => string;
  answer(state: WorkspaceState, raw: Arguments): Answer;
};

/** A method that is only asked what its schema lets through; everything else is `invalid_arguments`. */
export function method<Schema extends z.ZodType>(
  about: Omit<Method, 'answer'> & {
    readonly takes: Schema;
    answer(state: WorkspaceState, asked: z.output<Schema>): Record<string, unknown> | Refusal;
  },
): Method {
  return {
    ...about,
    answer: (state, raw) => {
      const asked = about.takes.safeParse(raw);
      if (!asked.success) return refuseWith('invalid_arguments', complaints(asked.error));
      const answer = about.answer(state, asked.data);
      return isRefusal(answer) ? answer : { ok: true, ...answer };
    },
  };
}
