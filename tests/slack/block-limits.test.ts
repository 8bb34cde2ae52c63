import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/domain/answer-question.ts';
import { takeSnapshot } from '../../src/domain/snapshot.ts';
import { answerMessage } from '../../src/slack/blocks/answer-message.ts';
import { answerPartsOf } from '../../src/slack/blocks/answer-parts-of.ts';
import type { Message } from '../../src/slack/blocks/message.ts';
import { sharedMessage } from '../../src/slack/blocks/shared-message.ts';
import { parsePlanRequest } from '../../src/slack/plan-request.ts';
import { checkBlocks } from '../../src/workspace/blocks/check-blocks.ts';
import { aReader } from '../support/readers.ts';
import { unrulyPlans } from '../support/unruly-plans.ts';

const byId = (kind: 'status' | 'owners' | 'history') =>
  ({ kind, about: { by: 'activity', id: 'activity:0' }, page: 1 }) as const;
const typed = [
  '',
  'status',
  'ansvariga',
  'ansvariga vakanta',
  'ansvariga <@U0ANNA>',
  'ansvariga <@U0BO>',
  'mina',
  'lista',
  'mål',
  'mål 5',
  'enhet',
  'å',
];
const questions = [
  byId('status'),
  byId('owners'),
  byId('history'),
  { kind: 'status', about: { by: 'unit', id: 'unit:Enhet 1' }, page: 2 } as const,
  { kind: 'owners', about: { by: 'unit', id: 'unit:Enhet 1' }, page: 1 } as const,
  ...typed.map((text) => parsePlanRequest(text, 'U0ANNA').question),
];

function expectSlackToTake({ text, blocks }: Message): void {
  expect(checkBlocks(blocks, 'message')).toEqual([]);
  expect(blocks.length).toBeLessThanOrEqual(45);
  expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(12_000);
  expect(text.trim()).not.toBe('');
  expect(text.length).toBeLessThan(4000);
  expect(text).not.toMatch(/<|>|&(?!amp;|lt;|gt;)/);
}

test('Slack takes what somebody answers for, however many seats they hold', () => {
  const reader = aReader('sv');
  const question = { kind: 'mine', user: 'U0ANNA', page: 1 } as const;
  fc.assert(
    fc.property(unrulyPlans, (plan) => {
      const answer = answerQuestion(takeSnapshot(plan), question, reader.today);
      expectSlackToTake(
        answerMessage(answer, { question, notice: null, guessed: false, mayShare: true }, reader),
      );
    }),
    // Fewer plans than this are seldom full enough.
    { numRuns: 1_000 },
  );
});

test.each(['sv', 'en'] as const)('Slack takes every answer, whatever the plan says (%s)', (language) => {
  const reader = aReader(language);
  fc.assert(
    fc.property(unrulyPlans, fc.constantFrom(...questions), (plan, question) => {
      const answer = answerQuestion(takeSnapshot(plan), question, reader.today);
      expectSlackToTake(
        answerMessage(answer, { question, notice: null, guessed: false, mayShare: true }, reader),
      );
      expectSlackToTake(sharedMessage(answerPartsOf(answer, question, reader), 'U0ANNA', reader.words));
    }),
    { numRuns: 300 },
  );
});
