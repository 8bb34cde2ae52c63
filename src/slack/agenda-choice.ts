import type { ItemChosen } from '../app/choose-agenda-item.ts';
import type { ChoiceRefusal } from '../domain/agenda-choice-check.ts';
import type { AgendaChoice } from '../domain/agenda-facts.ts';
import type { Words } from '../words/words.ts';
import { agendaBlocks, lastPlace, ownItem } from './agenda-forms.ts';
import type { FieldError } from './modals/field-errors.ts';
import type { ViewState } from './modals/view-state.ts';

/** What a form chooses about an item, or what is wrong at its fields. */
export type ChoiceRead =
  | { readonly item: string; readonly choice: AgendaChoice }
  | { readonly complaints: readonly FieldError[] };

/** Reads the form that changes an agenda; `newKey` is for an item of the coordinator's own. */
export function changeChosen(state: ViewState, newKey: string, { agendas }: Words): ChoiceRead {
  const item = state.one(agendaBlocks.item) ?? ownItem;
  const isOwn = item === ownItem;
  const { wrong } = agendas.form;
  if (isOwn !== (state.one(agendaBlocks.deed) === 'added'))
    return { complaints: [{ block: agendaBlocks.deed, text: isOwn ? wrong.ownOnly : wrong.notOwn }] };
  const choice = { ...deedChosen(state), ...minutesChosen(state), ...placeChosen(state) };
  return { item: isOwn ? newKey : item, choice };
}

function deedChosen(state: ViewState): AgendaChoice {
  const text = state.one(agendaBlocks.text) ?? '';
  switch (state.one(agendaBlocks.deed)) {
    case 'pinned':
      return { pinned: true };
    case 'dropped':
      return { dropped: text };
    case 'added':
      return { title: text };
    default:
      return {};
  }
}

function minutesChosen(state: ViewState): AgendaChoice {
  const typed = state.one(agendaBlocks.minutes);
  return typed === null ? {} : { minutes: Number(typed) };
}

function placeChosen(state: ViewState): AgendaChoice {
  const place = state.one(agendaBlocks.place);
  return place === null ? {} : { before: place === lastPlace ? null : place };
}

/** Reads the form that notes what became of an item; one that notes nothing is complained of. */
export function noteChosen(state: ViewState, { agendas }: Words): ChoiceRead {
  const decided = state.one(agendaBlocks.decided);
  const choice: AgendaChoice = {
    ...(decided !== null && { decided }),
    ...(state.one(agendaBlocks.notReached) !== null && { notReached: true }),
  };
  if (Object.keys(choice).length === 0)
    return { complaints: [{ block: agendaBlocks.decided, text: agendas.form.wrong.note }] };
  return { item: state.one(agendaBlocks.item) ?? '', choice };
}

/** What kept a choice from being made: complaints at fields, or one sentence. */
export function choiceProblem(
  chosen: Exclude<ItemChosen, { outcome: 'chosen' }>,
  words: Words,
): { readonly complaints: readonly FieldError[] } | { readonly sentence: string } {
  const { form, show } = words.agendas;
  switch (chosen.outcome) {
    case 'refused':
      return { complaints: chosen.refusals.map((refusal) => fieldComplaint(refusal, words)) };
    case 'too-late':
      return { sentence: form.tooLate };
    case 'too-early':
      return { sentence: form.tooEarly };
    case 'no-meeting':
      return { sentence: form.gone };
    case 'no-plan':
      return { sentence: show.noPlan };
    case 'no-council':
      return { sentence: show.noCouncil };
    case 'not-permitted':
      return { sentence: form.notPermitted };
  }
}

const blockOf = {
  dropped: agendaBlocks.text,
  title: agendaBlocks.text,
  minutes: agendaBlocks.minutes,
  decided: agendaBlocks.decided,
} as const;

function fieldComplaint({ field, why }: ChoiceRefusal, { agendas }: Words): FieldError {
  const { wrong } = agendas.form;
  const empty = field === 'title' ? wrong.title : wrong.reason;
  const text = { empty, 'too-long': wrong.tooLong, 'not-minutes': wrong.minutes }[why];
  return { block: blockOf[field], text };
}
