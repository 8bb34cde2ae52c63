const patience = 25_000;
const retryAfter = 1_000;

type Asks<Answer> = (later: Readonly<Record<string, string>>, signal: AbortSignal) => Promise<Answer>;

/**
 * Tells what there is, now and at every change, until the signal stops it. While the workspace is away `onAnswer`
 * hears `undefined` and the question is asked again.
 */
export async function follow<Answer extends { readonly cursor: number }>(
  asks: Asks<Answer>,
  onAnswer: (answer: Answer | undefined) => unknown,
  signal: AbortSignal,
): Promise<void> {
  let after: number | undefined;
  while (!signal.aborted) {
    const later = after === undefined ? {} : { after: String(after), wait: String(patience) };
    const answer = await asks(later, signal).catch(() => undefined);
    if (signal.aborted) return;
    await onAnswer(answer);
    if (!answer) await pause(retryAfter);
    // A workspace that comes back has forgotten its count: then everything is asked for anew.
    after = answer?.cursor;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, milliseconds);
  });
}
