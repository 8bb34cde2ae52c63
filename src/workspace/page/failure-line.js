/**
 * The sentence for an answer that says it went wrong, and nothing for one that went well.
 *
 * @param {import('./seen.d.ts').Outcome} outcome
 * @param {string} app
 * @param {import('./words/words-for.js').Words} words
 */
export function failureLine({ ok, delivered, error = 'unknown_error' }, app, words) {
  if (error === 'operation_timeout') return words.late(app);
  if (delivered === false) return words.failed(app, error);
  return ok ? undefined : words.refused(error);
}
