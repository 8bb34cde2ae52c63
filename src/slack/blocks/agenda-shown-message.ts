import type { Button } from '@slack/types';
import type { Agenda } from '../../domain/agenda.ts';
import { agendaActions } from '../agenda-ids.ts';
import { agendaMessage } from './agenda-message.ts';
import { slackLimits } from './limits.ts';
import type { Message } from './message.ts';
import { plainText } from './plain-text.ts';
import type { Reader } from './reader.ts';

/** An agenda for one person; `mayChoose`: they may post and change it, or take notes once its meeting has begun. */
export function agendaShownMessage(
  agenda: Agenda,
  { isFrozen, mayChoose }: { readonly isFrozen: boolean; readonly mayChoose: boolean },
  reader: Reader,
): Message {
  const { message } = agendaMessage(agenda, isFrozen ? 'frozen' : 'draft', reader);
  if (!mayChoose) return message;
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
  return { ...message, blocks: [...message.blocks, { type: 'actions', elements }] };
}
