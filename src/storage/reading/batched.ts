/**
 * Lets many callers share few reads. At most one read is under way; who asks meanwhile shares the next one, so that no
 * answer is ever from before its question.
 */
export function batched<Asked, Answer>(
  readAll: (asked: readonly Asked[]) => Promise<readonly Answer[]>,
): (asked: Asked) => Promise<Answer> {
  type Waiting = { readonly asked: Asked; readonly settle: PromiseWithResolvers<Answer> };
  let waiting: Waiting[] = [];
  let isReading = false;

  const readWaiting = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await answer(batch);
    }
    isReading = false;
  };
  const answer = async (batch: readonly Waiting[]): Promise<void> => {
    try {
      const answers = await readAll(batch.map(({ asked }) => asked));
      for (const [index, { settle }] of batch.entries()) settle.resolve(answers[index] as Answer);
    } catch (error) {
      for (const { settle } of batch) settle.reject(error);
    }
  };

  return (asked) => {
    const settle = Promise.withResolvers<Answer>();
    waiting.push({ asked, settle });
    if (!isReading) {
      isReading = true;
      void readWaiting();
    }
    return settle.promise;
  };
}
