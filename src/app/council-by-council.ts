import type { Log } from './ports.ts';

/** So many that fail one after the other are not to blame themselves: whatever they have in common is. */
const blameless = 3;

/** Does a piece of work for each council; `false` where it failed for any. */
export type CouncilByCouncil = (
  councils: readonly string[],
  work: (council: string) => Promise<void>,
) => Promise<boolean>;

/**
 * Goes from council to council, `together` at a time. What fails for one is logged as `failed`, once until it goes
 * well, and keeps no other: it comes last the next time. After three failures in a row the others wait for the next time too.
 */
export function councilByCouncil(
  log: Pick<Log, 'error'>,
  failed: string,
  { together = 1 } = {},
): CouncilByCouncil {
  let failing: readonly string[] = [];
  return async (councils, work) => {
    const order = [
      ...councils.filter((council) => !failing.includes(council)),
      ...failing.filter((council) => councils.includes(council)),
    ];
    const failures: string[] = [];
    let inRow = 0;
    const attempt = async (council: string): Promise<void> => {
      try {
        await work(council);
        inRow = 0;
      } catch (error) {
        if (!failing.includes(council)) log.error({ council, error: error as Error }, failed);
        failures.push(council);
        inRow += 1;
      }
    };
    let tried = 0;
    for (; tried < order.length && inRow < blameless; tried += together)
      await Promise.all(order.slice(tried, tried + together).map(attempt));
    const waiting = order.slice(tried).filter((council) => failing.includes(council));
    failing = [...waiting, ...failures];
    return failures.length === 0;
  };
}
