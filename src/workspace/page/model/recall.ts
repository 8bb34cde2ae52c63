/** What has been sent, to go back to. */
export type Recall = ReturnType<typeof recall>;

/**
 * What a person has sent from the composer, for going back to: `older` and `newer` move through it, and `sent` adds
 * to it and starts over from the end.
 */
export function recall() {
  const texts: string[] = [];
  let at = 0;
  const move = (step: number): string => {
    at = Math.min(Math.max(at + step, 0), texts.length);
    return texts[at] ?? '';
  };
  return {
    sent: (text: string): void => {
      if (texts.at(-1) !== text) texts.push(text);
      at = texts.length;
    },
    older: () => move(-1),
    newer: () => move(1),
  };
}
