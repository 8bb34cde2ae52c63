import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ListFilter, Question } from '../../src/domain/question.ts';
import { parsePlanRequest } from '../../src/slack/plan-request.ts';

const asked = (text: string) => parsePlanRequest(text, 'U-ANNA').question;
const about = (words: string) => ({ by: 'words', words }) as const;
const status = (words: string): Question => ({ kind: 'status', about: about(words), page: 1 });
const list = (filter: ListFilter | null): Question => ({ kind: 'list', filter, page: 1 });
const goals = (goal: number | null): Question => ({ kind: 'goals', goal, page: 1 });
const mine: Question = { kind: 'mine', user: 'U-ANNA', page: 1 };

test.each<[string, Question]>([
  ['', { kind: 'overview' }],
  ['   ', { kind: 'overview' }],
  ['?', { kind: 'help' }],
  ['hjälp', { kind: 'help' }],
  ['HELP', { kind: 'help' }],
  ['översikt', { kind: 'overview' }],
  ['status', { kind: 'status', about: null, page: 1 }],
  ['läge Cykelvägar', status('Cykelvägar')],
  ['status Viable Cities', status('Viable Cities')],
  ['STATUS   Viable\u00a0Cities', status('Viable Cities')],
  ['status ”Viable Cities”', status('Viable Cities')],
  ['ansvariga', { kind: 'owners', about: null, page: 1 }],
  ['owners cycle paths', { kind: 'owners', about: about('cycle paths'), page: 1 }],
  ['ansvariga <@U123|anna.berg>', { kind: 'owners', about: { by: 'user', id: 'U123' }, page: 1 }],
  ['owners <@W9>', { kind: 'owners', about: { by: 'user', id: 'W9' }, page: 1 }],
  ['ansvariga vakanta', { kind: 'vacancies', page: 1 }],
  ['Owners VACANT', { kind: 'vacancies', page: 1 }],
  ['mina', mine],
  ['mine', mine],
  ['lista', list(null)],
  ['list Hållbar tillväxt', list(about('Hållbar tillväxt'))],
  ['lista område Hållbar tillväxt', list(about('Hållbar tillväxt'))],
  ['lista mål 11', list({ by: 'goal', goal: 11 })],
  ['list goal 11', list({ by: 'goal', goal: 11 })],
  ['lista rapport hösten 2022', list({ by: 'report', words: 'hösten 2022' })],
  ['list report autumn 2022', list({ by: 'report', words: 'autumn 2022' })],
  ['lista fortlöpande', list({ by: 'report', words: 'fortlöpande' })],
  ['lista status risk', list({ by: 'status', status: 'at_risk' })],
  ['lista status enligt plan', list({ by: 'status', status: 'on_track' })],
  ['list on track', list({ by: 'status', status: 'on_track' })],
  ['lista ej paborjad', list({ by: 'status', status: 'not_started' })],
  ['lista orapporterade', list({ by: 'status', status: null })],
  ['lista status ingen lägesrapport ännu', list({ by: 'status', status: null })],
  ['status stannat', list({ by: 'status', status: 'stalled' })],
  ['rapport hösten 2022', list({ by: 'report', words: 'hösten 2022' })],
  ['mål', goals(null)],
  ['mål 11', goals(11)],
  ['mal11', goals(11)],
  ['goals 17', goals(17)],
  ['mål jämställdhet', goals(5)],
  ['goal climate', goals(13)],
  ['mål hållbar', goals(null)],
  ['historik Viable Cities', { kind: 'history', about: about('Viable Cities'), page: 1 }],
  ['history <#C1|samverkan>', { kind: 'history', about: about('samverkan'), page: 1 }],
  ['status R&amp;D &lt;nu&gt;', status('R&D <nu>')],
])('"/plan %s" is understood', (text, question) => {
  expect(asked(text)).toEqual(question);
});

test('words that are no command are taken for something in the plan, as a guess', () => {
  expect(parsePlanRequest('viable cities', 'U-ANNA')).toEqual({
    question: status('viable cities'),
    notice: null,
    guessed: true,
  });
});

test('a goal that does not exist is answered with the goals there are', () => {
  const { question, notice } = parsePlanRequest('mål 18', 'U-ANNA');
  expect([question, notice]).toEqual([goals(null), { kind: 'no-such-goal' }]);
});

test('what cannot be done yet is said honestly, with help', () => {
  const { question, notice } = parsePlanRequest('exportera', 'U-ANNA');
  expect([question.kind, notice?.kind]).toEqual(['help', 'later']);
});

test('history of nothing asks which activity', () => {
  expect(parsePlanRequest('historik', 'U-ANNA').notice).toEqual({ kind: 'history-of-what' });
});

test('nothing that anybody types is too much, and what is carried on is short', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 5000 }), (text) => {
      expect(JSON.stringify(asked(text)).length).toBeLessThan(1500);
    }),
  );
});
