import type { Refusal } from '../refusal.ts';

type Violation = {
  readonly method: string;
  readonly error: string;
  readonly messages: readonly string[];
};

export type CallLog = ReturnType<typeof callLog>;

/** Counts what the app called and remembers every rule of Slack's that it broke. */
export function callLog() {
  const calls = new Map<string, number>();
  let violations: readonly Violation[] = [];
  return {
    count: (method: string): void => {
      calls.set(method, (calls.get(method) ?? 0) + 1);
    },
    /** Remembers the refusal if the app could have known better; states of the world are nobody's fault. */
    judge: (method: string, { error, response_metadata }: Refusal): void => {
      if (!blamed.has(error)) return;
      violations = [...violations, { method, error, messages: response_metadata?.messages ?? [] }];
    },
    read: () => ({ calls: Object.fromEntries(calls), violations }),
    reset: (): void => {
      calls.clear();
      violations = [];
    },
  };
}

const blamed: ReadonlySet<string> = new Set([
  'invalid_arguments',
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_metadata_format',
  'invalid_metadata_schema',
  'invalid_view_response',
  'invalid_options_response',
  'markdown_text_conflict',
  'metadata_too_large',
  'msg_blocks_too_long',
  'msg_too_long',
  'message_truncated',
  'missing_scope',
  'no_text',
  'not_allowed_token_type',
  'operation_timeout',
  'push_limit_reached',
  'ratelimited',
  'expired_url',
  'used_url',
  'unknown_method',
  'view_too_large',
]);
