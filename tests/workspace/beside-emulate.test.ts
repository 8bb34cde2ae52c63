import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emulateSide } from '../support/emulate-side.ts';
import { errorOf } from '../support/error-of.ts';
import { ourSide } from '../support/our-side.ts';
import { long, plain, section } from '../support/sample-blocks.ts';
import { shapeOf } from '../support/shape-of.ts';
import { call, modal, scenarios, type Try } from '../support/slack-scenarios.ts';
import type { WorkspaceSide } from '../support/workspace-side.ts';

let ours: WorkspaceSide;
let theirs: WorkspaceSide;
beforeAll(async () => {
  [ours, theirs] = await Promise.all([ourSide(), emulateSide()]);
});
afterAll(async () => {
  await Promise.all([ours.close(), theirs.close()]);
});

describe('ends in our workspace as in one that others wrote', () => {
  test.each(scenarios)('%s', async (_what, run) => {
    expect(await errorOf(run(ours))).toBe(await errorOf(run(theirs)));
  });
});

const opens =
  (about: object): Try =>
  async (side) =>
    side.client.apiCall('views.open', { trigger_id: await side.trigger(), view: { ...modal(), ...about } });

type Difference = {
  readonly what: string;
  readonly run: Try;
  readonly here: string;
  readonly there: string;
  readonly why: string;
};

const differences: readonly Difference[] = [
  {
    what: 'a method that is not there',
    run: call('chat.shout'),
    here: 'unknown_method',
    there: 'HTTP 404',
    why: 'Slack answers every path under /api/ with JSON',
  },
  {
    what: 'a post where the app is not',
    run: call('chat.postMessage', ({ outside }) => ({ channel: outside, text: 'Hej' })),
    here: 'not_in_channel',
    there: 'ok',
    why: 'without chat:write.public an app posts only where it has been invited',
  },
  {
    what: 'a post in a private channel',
    run: call('chat.postMessage', ({ secret }) => ({ channel: secret, text: 'Hej' })),
    here: 'channel_not_found',
    there: 'not_in_channel',
    why: 'Slack does not tell an app of private channels it is not in',
  },
  {
    what: 'a look into a private channel',
    run: call('conversations.info', ({ secret }) => ({ channel: secret })),
    here: 'channel_not_found',
    there: 'not_in_channel',
    why: 'Slack does not tell an app of private channels it is not in',
  },
  {
    what: 'blocks that are no JSON',
    run: call('chat.postMessage', ({ channel }) => ({ channel, blocks: '[{' })),
    here: 'invalid_blocks_format',
    there: 'invalid_blocks',
    why: 'Slack tells what it cannot read from what it does not allow',
  },
  {
    what: 'a block nobody knows',
    run: call('chat.postMessage', ({ channel }) => ({ channel, blocks: [{ type: 'poem' }] })),
    here: 'invalid_blocks',
    there: 'ok',
    why: 'emulate does not look into blocks',
  },
  {
    what: 'a text too long',
    run: call('chat.postMessage', ({ channel }) => ({
      channel,
      blocks: [section({ text: plain(long(3001)) })],
    })),
    here: 'invalid_blocks',
    there: 'ok',
    why: 'emulate does not look into blocks',
  },
  {
    what: 'a modal without title',
    run: opens({ title: undefined }),
    here: 'invalid_arguments',
    there: 'invalid_view',
    why: 'Slack knows no invalid_view',
  },
  {
    what: 'a title too long',
    run: opens({ title: plain(long(25)) }),
    here: 'invalid_arguments',
    there: 'ok',
    why: 'emulate does not measure views',
  },
  {
    what: 'a cursor nobody gave out',
    run: call('users.list', () => ({ cursor: 'somewhere' })),
    here: 'invalid_cursor',
    there: 'ok',
    why: 'emulate begins from the start',
  },
  {
    what: 'a thread that is not there',
    run: call('conversations.replies', ({ channel }) => ({ channel, ts: '1.000000' })),
    here: 'thread_not_found',
    there: 'ok',
    why: 'Slack does not answer with an empty thread',
  },
];

describe('differs from it on purpose', () => {
  test.each(differences)('$what: $here, not $there, for $why', async ({ run, here, there }) => {
    expect([await errorOf(run(ours)), await errorOf(run(theirs))]).toEqual([here, there]);
  });
});

/** What theirs has and ours leaves out, by the end of its path. */
const leftOut: readonly (readonly [field: RegExp, why: string])[] = [
  [/^app_id$/, 'Slack’s auth.test names no app for a bot token'],
  [/\.profile\.(title|phone|skype|image_\d+|status_\w+|huddle_\w+)$/, 'people here have no such details'],
  [/\.(is_open|last_read|creator|num_members)$/, 'Slack gives these to users, or when asked'],
  [/^(no_op|already_open)$/, 'a direct message here is always open'],
  [
    /\.shares\.|\.(comments_count|is_starred|has_rich_preview)$/,
    'Slack fills these in after it has answered',
  ],
  [/^view\.title$/, 'Slack gives App Home a title of its own, theirs says null'],
];

const answerOf = (run: Try, side: WorkspaceSide) => run(side).catch(() => undefined);

test('answers have every field theirs have, of the same kind, but for those left out on purpose', async () => {
  const unlike: string[] = [];
  let compared = 0;
  for (const [what, run] of scenarios) {
    const [mine, other] = [shapeOf(await answerOf(run, ours)), shapeOf(await answerOf(run, theirs))];
    compared += other.has('ok') || other.has('id') ? 1 : 0;
    const wrong = [...other].filter(
      ([path, kind]) => mine.get(path) !== kind && !leftOut.some(([field]) => field.test(path)),
    );
    unlike.push(...wrong.map(([path, kind]) => `${what}: ${path} is ${kind}`));
  }
  expect(unlike).toEqual([]);
  expect(compared).toBeGreaterThan(20);
});
