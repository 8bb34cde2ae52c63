import type { KnownBlock, ModalView } from '@slack/types';
import type { Agenda } from '../domain/agenda.ts';
import { agendaItems, type NamedItem } from '../domain/agenda-items.ts';
import type { Words } from '../words/words.ts';
import { agendaForms } from './agenda-ids.ts';
import { checkField } from './modals/check-field.ts';
import { type Choice, choiceField } from './modals/choice-field.ts';
import { modalTexts } from './modals/modal-texts.ts';
import { privateMetadata } from './modals/private-metadata.ts';
import { textField } from './modals/text-field.ts';

/** The blocks of both forms. */
export const agendaBlocks = {
  item: 'agenda-item',
  deed: 'agenda-deed',
  text: 'agenda-text',
  minutes: 'agenda-minutes',
  place: 'agenda-place',
  decided: 'agenda-decided',
  notReached: 'agenda-not-reached',
} as const;

/** What stands for an item that is not there yet, and for the last place. */
export const ownItem = 'own';
export const lastPlace = 'last';

type About = { readonly council: string; readonly agenda: Agenda };

/** The form that has an item up or off, elsewhere or longer, or adds one. A menu holds the first hundred items. */
export function changeAgendaForm(about: About, words: Words): ModalView {
  const { form } = words.agendas;
  const items = agendaItems(about.agenda).map((item) => itemChoice(item, words));
  const deeds = Object.entries(form.deeds).map(([value, text]) => ({ value, text }));
  const places = items.map(({ value, text }) => ({ value, text: form.before(text) }));
  return agendaForm(about, { callback: agendaForms.change, title: form.title, words }, [
    choiceField({
      block: agendaBlocks.item,
      label: form.item,
      as: 'menu',
      choices: [{ value: ownItem, text: form.own }, ...items],
    }),
    choiceField({
      block: agendaBlocks.deed,
      label: form.what,
      as: 'radio',
      choices: deeds,
      initial: 'pinned',
    }),
    textField({
      block: agendaBlocks.text,
      label: form.text,
      hint: form.textHint,
      isOptional: true,
      longest: 300,
    }),
    textField({
      block: agendaBlocks.minutes,
      label: form.minutes,
      hint: form.minutesHint,
      isOptional: true,
      longest: 3,
    }),
    choiceField({
      block: agendaBlocks.place,
      label: form.place,
      hint: form.placeHint,
      as: 'menu',
      choices: [{ value: lastPlace, text: form.last }, ...places],
      isOptional: true,
    }),
  ]);
}

/** The form that notes what became of an item once the meeting has begun. */
export function noteAgendaForm(about: About, words: Words): ModalView {
  const { form } = words.agendas;
  const items = agendaItems(about.agenda).map((item) => itemChoice(item, words));
  return agendaForm(about, { callback: agendaForms.note, title: form.noteTitle, words }, [
    choiceField({ block: agendaBlocks.item, label: form.item, as: 'menu', choices: items }),
    textField({
      block: agendaBlocks.decided,
      label: form.decided,
      isOptional: true,
      isLong: true,
      longest: 2_900,
    }),
    checkField({ block: agendaBlocks.notReached, label: form.notReached, text: form.notReachedText }),
  ]);
}

type Frame = { readonly callback: string; readonly title: string; readonly words: Words };

function agendaForm(
  { council, agenda }: About,
  { callback, title, words }: Frame,
  blocks: readonly KnownBlock[],
): ModalView {
  return {
    type: 'modal',
    callback_id: callback,
    ...modalTexts({ title, submit: words.modals.save, close: words.modals.cancel }),
    private_metadata: privateMetadata({ council, meeting: agenda.meeting.id }),
    blocks: [...blocks],
  };
}

function itemChoice({ key, name, of }: NamedItem, { agendas }: Words): Choice {
  return { value: key, text: of === 'question' ? agendas.form.question(name) : name };
}
