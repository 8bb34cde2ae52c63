import { afterEach, beforeEach, expect, test } from 'vitest';
import { sendAgain } from '../../src/slack/send-again.ts';
import { aClock } from '../support/clock.ts';
import { quietLog } from '../support/quiet-log.ts';
import { type SmallWorkspace, smallWorkspace } from '../support/small-workspace.ts';

const log = quietLog;

let workspace: SmallWorkspace;
beforeEach(async () => {
  workspace = await smallWorkspace();
});
afterEach(() => workspace.close());

test.each([
  ['that fails is sent again after a second', { kind: '500' }, 1_000],
  ['that Slack asks to wait with is sent again when it may', { kind: '429', retryAfter: 20 }, 20_000],
  ['that Slack asks to wait long with waits half a minute', { kind: '429', retryAfter: 600 }, 30_000],
] as const)('a message to a person %s', async (_, fault, wait) => {
  const clock = aClock();
  await workspace.people.fault({ method: 'chat.postMessage', ...fault });
  const waits = clock.waits(wait);
  const sent = sendAgain({ clock, log }, () =>
    workspace.client.chat.postMessage({ channel: 'U0BO', text: 'Tack!' }),
  );
  await waits;
  clock.advance(wait);
  expect(await sent).toBe(true);
  expect(await workspace.people.as('U0BO', 'D0BO').sees()).toHaveLength(1);
});
