import type { Button } from '@slack/types';
import type { Agenda } from '../../domain/agenda.ts';
import type { AgendaNote } from '../../domain/agenda-notes.ts';
import { agendaActions } from '../agenda-ids.ts';
import { agendaMessage } from './agenda-message.ts';
import { agendaNotesBlocks } from './agenda-notes-blocks.ts';
import { slackLimits } from './limits.ts';
import type { Message } from './message.ts';
import { plainText } from './plain-text.ts';
import type { Reader } from './reader.ts';

/** What is shown of an agenda: `notes` are what has been noted since its meeting began. */
type AgendaKnown = {
  readonly agenda: Agenda;
  readonly isFrozen: boolean;
  readonly notes: readonly AgendaNote[];
};

/** An agenda for one person, with the notes of its meeting so far; `mayChoose`: they may post and change it, or take notes once its meeting has begun. */
export function agendaShownMessage(
  { agenda, isFrozen, notes }: AgendaKnown,
  { mayChoose }: { readonly mayChoose: boolean },
  reader: Reader,
): Message {
  const { message } = agendaMessage(agenda, isFrozen ? 'frozen' : 'draft', reader);
  const blocks = [...message.blocks, ...agendaNotesBlocks(notes, reader)];
  if (!mayChoose) return { ...message, blocks };
  const { form, post } = reader.words.agendas;
  const value = JSON.stringify({ council: reader.council.id, meeting: agenda.meeting.id });
  const button = (action_id: string, label: string): Button => ({
    type: 'button',
    action_id,
    text: plainText(label, slackLimits.button),
    value,
  });
  const elements = isFrozen
    ? [button(agendaActions.note, form.noteButton)]
    : [button(agendaActions.post, post.button), button(agendaActions.change, form.button)];
  return { ...message, blocks: [...blocks, { type: 'actions', elements }] };
}
