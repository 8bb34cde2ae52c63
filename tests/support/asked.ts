import { answerQuestion } from '../../src/domain/answer-question.ts';
import type { CouncilPlan } from '../../src/domain/council-plan.ts';
import { takeSnapshot } from '../../src/domain/snapshot.ts';
import { answerMessage } from '../../src/slack/blocks/answer-message.ts';
import { parsePlanRequest } from '../../src/slack/plan-request.ts';
import { onScreen } from './on-screen.ts';
import { aReader } from './readers.ts';

/** What U-ANNA has on the screen after typing this on 22 November 2022. */
export function asked(plan: CouncilPlan, text: string): string {
  const request = parsePlanRequest(text, 'U-ANNA');
  const reader = aReader();
  const answer = answerQuestion(takeSnapshot(plan), request.question, reader.today);
  return onScreen(answerMessage(answer, { ...request, mayShare: true }, reader));
}
