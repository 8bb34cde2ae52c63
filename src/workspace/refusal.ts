/** What Slack answers to a call it does not carry out. */
export type Refusal = {
  readonly ok: false;
  readonly error: string;
  readonly response_metadata?: { readonly messages: readonly string[] };
  readonly [detail: string]: unknown;
};

/** A refusal with one of Slack's error words, and what Slack adds to explain it. */
export function refuse(error: string, details: Readonly<Record<string, unknown>> = {}): Refusal {
  return { ok: false, error, ...details };
}

/** A refusal that lists what is wrong, each line in Slack's `[ERROR] …` style. */
export function refuseWith(error: string, messages: readonly string[]): Refusal {
  const lines = messages.map((message) => `[ERROR] ${message}`);
  return { ok: false, error, ...(lines.length > 0 && { response_metadata: { messages: lines } }) };
}

/** Whether an answer, or anything read on the way to it, is a refusal. */
export function isRefusal(value: object): value is Refusal {
  return 'ok' in value && value.ok === false;
}
