import { element } from '../element.js';
import { failureLine } from '../failure-line.js';

/** @typedef {import('../seen.d.ts').Outcome} Outcome */

/**
 * Two lines under what a person can do: one while the app is waited for, one for what went
 * wrong. `attempt` does the deed between them and answers whether it went well.
 *
 * @param {Pick<import('../showing.d.ts').Looks, 'app' | 'words'>} looks
 */
export function outcomeLines({ app, words }) {
  const waiting = element('p', { class: 'waiting', role: 'status' });
  const failure = element('p', { class: 'failure', role: 'alert' });
  let underWay = 0;

  /** @param {number} change */
  function count(change) {
    underWay += change;
    waiting.textContent = underWay > 0 ? words.waiting(app) : '';
  }
  /** @param {() => Promise<Outcome>} deed */
  async function attempt(deed) {
    failure.textContent = '';
    count(1);
    const line = await deed().then(
      (outcome) => failureLine(outcome, app, words),
      () => words.lost,
    );
    count(-1);
    failure.textContent = line ?? '';
    return line === undefined;
  }
  return { lines: [waiting, failure], attempt };
}
