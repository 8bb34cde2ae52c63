import type { ModalView } from '@slack/types';
import { chooseAgendaItem } from '../app/choose-agenda-item.ts';
import { showAgenda } from '../app/show-agenda.ts';
import { actorOf } from './actor-of.ts';
import { type ChoiceRead, changeChosen, choiceProblem, noteChosen } from './agenda-choice.ts';
import { changeAgendaForm, noteAgendaForm } from './agenda-forms.ts';
import type { Asker } from './asker.ts';
import { agendaShownMessage } from './blocks/agenda-shown-message.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { retryMessage } from './blocks/retry-message.ts';
import { noticeModal } from './modals/notice-modal.ts';
import { openModal } from './modals/open-modal.ts';
import type { ViewState } from './modals/view-state.ts';
import { readerFor } from './reader-for.ts';
import type { SlackRoom } from './slack-room.ts';
import type { Settled } from './submit-in-time.ts';
import { wordsOf } from './words-of.ts';

/** The meeting that a button or a form is about. */
export type OfMeeting = { readonly council: string; readonly meeting: string };

type Opened = { readonly trigger: string; readonly action: string; readonly value: string | undefined };

/** Opens the form for a meeting's agenda: to change it, or to take notes once the meeting has begun. */
export async function openAgendaForm(
  room: SlackRoom,
  asker: Asker,
  { about, opened }: { readonly about: OfMeeting; readonly opened: Opened },
): Promise<Message | null> {
  const isOpen = await openModal(room, asker, {
    trigger: opened.trigger,
    title: ({ agendas }) => agendas.form.title,
    load: () => loadForm(room, asker, about),
  });
  return isOpen ? null : retryMessage(opened, await wordsOf(room, asker.user));
}

async function loadForm(
  room: SlackRoom,
  { user }: Asker,
  { council, meeting }: OfMeeting,
): Promise<ModalView> {
  const [actor, words] = await Promise.all([actorOf(room, user), wordsOf(room, user)]);
  const shown = await showAgenda(room, { where: { council }, actor, meeting: { id: meeting } });
  const { form } = words.agendas;
  const notice = (text: string) => noticeModal(form.title, plainMessage(text).blocks, words);
  if (shown.outcome !== 'shown') return notice(form.gone);
  if (!shown.mayChoose) return notice(form.notPermitted);
  const about = { council, agenda: shown.agenda };
  return shown.isFrozen ? noteAgendaForm(about, words) : changeAgendaForm(about, words);
}

/** What came of the form that changes an agenda: complaints, or the agenda as it then is. One form adds one item. */
export async function changeAgenda(
  room: SlackRoom,
  asker: Asker,
  { view, ...sent }: SentForm & { readonly view: string },
): Promise<Settled> {
  const words = await wordsOf(room, asker.user);
  return chooseAndShow(room, asker, {
    ...sent,
    read: changeChosen(sent.state, `own/${view}`, words),
  });
}

/** What came of the form that notes something about an item. */
export async function noteAgenda(room: SlackRoom, asker: Asker, sent: SentForm): Promise<Settled> {
  const words = await wordsOf(room, asker.user);
  return chooseAndShow(room, asker, { ...sent, read: noteChosen(sent.state, words) });
}

type SentForm = { readonly about: OfMeeting; readonly state: ViewState };

async function chooseAndShow(
  room: SlackRoom,
  { user }: Asker,
  { about, read }: SentForm & { readonly read: ChoiceRead },
): Promise<Settled> {
  if ('complaints' in read) return { kind: 'complaints', complaints: read.complaints };
  const [actor, words] = await Promise.all([actorOf(room, user), wordsOf(room, user)]);
  const where = { council: about.council };
  const chosen = await chooseAgendaItem(room, { where, actor, meeting: about.meeting, ...read });
  if (chosen.outcome !== 'chosen') {
    const problem = choiceProblem(chosen, words);
    if ('complaints' in problem) return { kind: 'complaints', complaints: problem.complaints };
    return { kind: 'returned', message: plainMessage(problem.sentence) };
  }
  const people = await room.seats.people(where);
  const zone = people?.setting.zone ?? 'Europe/Stockholm';
  const reader = await readerFor(room, user, { id: about.council, zone });
  const isNote = 'notReached' in read.choice || 'decided' in read.choice;
  const { text } = plainMessage(isNote ? words.agendas.form.noted : words.agendas.form.chosen);
  const shown = agendaShownMessage(chosen, { mayChoose: false }, reader);
  return { kind: 'told', message: { text, blocks: [...plainMessage(text).blocks, ...shown.blocks] } };
}
