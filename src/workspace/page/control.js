/** @typedef {import('./seen.d.ts').Outcome} Outcome */
/** @typedef {import('./seen.d.ts').Seen} Seen */
/** @typedef {import('./seen.d.ts').OpenView} OpenView */

/** The workspace's control API, as one person at the page uses it. Every call may throw: then the workspace is away. */
export const control = {
  /** @returns {Promise<import('./seen.d.ts').Directory>} */
  directory: () => ask('directory', {}),

  /**
   * @param {Readonly<Record<string, string>>} where user, channel, and after and wait for what comes later
   * @param {AbortSignal} signal
   * @returns {Promise<{ readonly messages: readonly Seen[], readonly cursor: number }>}
   */
  messages: (where, signal) => ask('messages', where, signal),

  /**
   * @param {string} user
   * @returns {Promise<{ readonly modals: readonly OpenView[] }>}
   */
  views: (user) => ask('views', { user }),

  /** @param {{ user: string, channel: string, text: string }} typed @returns {Promise<Outcome>} */
  command: (typed) => tell('command', typed),

  /** @param {{ user: string, channel: string, text: string }} said @returns {Promise<Outcome>} */
  say: (said) => tell('say', said),

  /** @param {object} pressed @returns {Promise<Outcome>} */
  press: (pressed) => tell('press', pressed),

  /** @param {object} typed @returns {Promise<import('./showing.d.ts').Found>} */
  suggest: (typed) => tell('suggest', typed),

  /** @param {object} submitted @returns {Promise<Outcome>} */
  submit: (submitted) => tell('submit', submitted),

  /** @param {object} closed @returns {Promise<Outcome>} */
  close: (closed) => tell('close', closed),
};

/**
 * @param {string} path
 * @param {Readonly<Record<string, string>>} query
 * @param {AbortSignal} [signal]
 */
async function ask(path, query, signal) {
  const answer = await fetch(`/control/${path}?${new URLSearchParams(query)}`, signal ? { signal } : {});
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer.json();
}

/**
 * A refusal travels as `{ ok: false, error }` whatever the HTTP status is.
 *
 * @param {string} path
 * @param {object} body
 */
async function tell(path, body) {
  const answer = await fetch(`/control/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.json();
}
