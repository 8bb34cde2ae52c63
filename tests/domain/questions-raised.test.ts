import { expect, test } from 'vitest';
import type { RaisedQuestion } from '../../src/domain/council-plan.ts';
import { questionsRaised } from '../../src/domain/questions-raised.ts';
import type { WrittenUpdate } from '../../src/domain/standing-updates.ts';
import { anActivity } from '../support/activities.ts';
import { agendaOf, under } from '../support/agendas.ts';
import { aPlan } from '../support/plans.ts';
import { aSeat } from '../support/units.ts';
import { aFormerUpdate, anUpdate } from '../support/updates.ts';

function written(id: string, revises: string | null = null): WrittenUpdate {
  const { editedAt: _, ...update } = anUpdate({ id });
  return { ...update, revises, withdrawal: null };
}

function asked(text: string, update: string | null, day = '2022-03-01'): RaisedQuestion {
  const at = new Date(`${day}T12:00:00Z`);
  return { id: `question:${text}`, seat: aSeat('LK'), author: 'U-ANNA', at, kind: 'discuss', text, update };
}

test('a question without an update stands by itself', () => {
  const alone = asked('Hur går vi vidare?', null);
  expect(questionsRaised([alone], [written('other', 'older')])).toEqual([alone]);
});

test('a reworded question is the same question in its latest words', () => {
  const later = asked('Ska vi vänta?', 'second', '2022-03-02');
  const first = asked('Väntar vi?', 'first');
  expect(questionsRaised([later, first], [written('second', 'first'), written('first')])).toEqual([
    { ...later, id: first.id, at: first.at },
  ]);
});

test('a wording that asks nothing ends the question', () => {
  expect(
    questionsRaised([asked('Väntar vi?', 'first')], [written('second', 'first'), written('first')]),
  ).toEqual([]);
});

test('asked anew after it was ended, it is another question', () => {
  const again = asked('Väntar vi?', 'third', '2022-03-03');
  const wordings = [written('third', 'second'), written('second', 'first'), written('first')];
  expect(questionsRaised([again, asked('Väntar vi nu?', 'first')], wordings)).toEqual([again]);
});

test('what was taken back with its update goes to no meeting', () => {
  const questions = [asked('Ska vi vänta?', 'taken back'), asked('Ska vi börja?', 'standing')];
  const formerUpdates = [aFormerUpdate('withdrawn', '2022-03-02', { id: 'taken back' })];
  const updates = [anUpdate({ id: 'standing' })];
  const plan = aPlan({ activities: [anActivity({ name: 'Vind', updates, formerUpdates, questions })] });
  const due = under(agendaOf(plan), 'questions').items.map(({ question }) => question.text);
  expect(due).toEqual(['Ska vi börja?']);
});
