import type { ViewResponseAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { Words } from '../words/words.ts';
import { wordsFor } from '../words/words-for.ts';
import { answerOrGiveUp, type Outcome } from './answer-or-give-up.ts';
import { asError } from './as-error.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { quoted, richText } from './blocks/rich-text.ts';
import { type FieldError, fieldErrors } from './modals/field-errors.ts';
import { noticeModal } from './modals/notice-modal.ts';
import { sendAgain } from './send-again.ts';
import type { SlackRoom } from './slack-room.ts';
import type { SubmittedForm } from './submitted-form.ts';
import { tellPerson } from './tell-person.ts';
import { within } from './within.ts';

const acknowledgeAfter = 1_800;

/**
 * What came of a form: complaints at its fields, something to tell, or another form in its place. `returned`: what
 * was typed reached nobody and comes back with the reason. `closed`: the form goes away and the person is told elsewhere;
 * the message is for whoever was already told to wait.
 */
export type Settled =
  | { readonly kind: 'complaints'; readonly complaints: readonly FieldError[] }
  | { readonly kind: 'told' | 'returned' | 'closed'; readonly message: Message }
  | { readonly kind: 'next'; readonly view: ModalView };

/**
 * Answers a form in its acknowledgement where `work` is done within 1.8 seconds: complaints and faults then stand at its
 * fields and what was filled in stays. What takes longer is said to be under way, and shown when it is done. Whoever
 * Slack does not show it to is told in their own conversation with the bot. Whether the form has done its work: one
 * with a complaint or a fault may be sent in again.
 */
export async function submitInTime(
  room: SlackRoom,
  form: SubmittedForm,
  work: Promise<Settled>,
): Promise<boolean> {
  const outcome = answerOrGiveUp(room, form.asker, work);
  const soon = await within(room.clock, acknowledgeAfter, outcome);
  const words = wordsFor(room.people.known(form.asker.user).language ?? 'sv');
  if (soon !== 'late') {
    await answerAtOnce(room, form, { outcome: soon, words });
    return isDone(soon);
  }
  const waiting = noticeModal(form.title, plainMessage(words.modals.saving).blocks, words);
  await form.acknowledge({ response_action: 'update', view: waiting }).catch((error) => {
    room.log.warn({ error: asError(error) }, 'An acknowledgement did not reach Slack');
  });
  const late = await outcome;
  await answerLate(room, form, { outcome: late, words });
  return isDone(late);
}

function isDone(outcome: Outcome<Settled>): boolean {
  return outcome.kind === 'answer' && outcome.answer.kind !== 'complaints';
}

type Said = { readonly outcome: Outcome<Settled>; readonly words: Words };

async function answerAtOnce(room: SlackRoom, form: SubmittedForm, said: Said): Promise<void> {
  await form.acknowledge(acknowledgement(form, said)).catch(async (error) => {
    room.log.warn({ error: asError(error) }, 'An acknowledgement did not reach Slack');
    await tellPerson(room, form.asker.user, messageOf(form, said));
  });
}

async function answerLate(room: SlackRoom, form: SubmittedForm, said: Said): Promise<void> {
  const view = viewOf(form, said);
  const isShown = await sendAgain(room, () => room.client.views.update({ view_id: form.view, view }));
  if (!isShown) await tellPerson(room, form.asker.user, messageOf(form, said));
}

/** Nothing at all closes the form. */
function acknowledgement(form: SubmittedForm, said: Said): ViewResponseAction | undefined {
  const { outcome } = said;
  const complaints = complaintsOf(outcome, form);
  if (complaints.length > 0) return fieldErrors(complaints);
  if (outcome.kind === 'answer' && outcome.answer.kind === 'closed') return undefined;
  return { response_action: 'update', view: viewOf(form, said) };
}

function complaintsOf(outcome: Outcome<Settled>, { firstField }: SubmittedForm): readonly FieldError[] {
  if (outcome.kind === 'failure')
    return firstField === null ? [] : [{ block: firstField, text: outcome.message.text }];
  return outcome.answer.kind === 'complaints' ? outcome.answer.complaints : [];
}

function viewOf(form: SubmittedForm, said: Said): ModalView {
  const { outcome, words } = said;
  if (outcome.kind === 'answer' && outcome.answer.kind === 'next') return outcome.answer.view;
  return noticeModal(form.title, messageOf(form, said).blocks, words);
}

function messageOf({ own }: SubmittedForm, { outcome, words }: Said): Message {
  if (outcome.kind === 'failure') return withOwn(outcome.message, own);
  const { answer } = outcome;
  if (answer.kind === 'next') return plainMessage(words.modals.notShown);
  if (answer.kind === 'returned') return withOwn(answer.message, own);
  if (answer.kind !== 'complaints') return answer.message;
  return withOwn(plainMessage(answer.complaints.map(({ text }) => text).join(' ')), own);
}

/** What a person wrote is theirs: it comes back with the reason why it was not kept. */
function withOwn({ text, blocks }: Message, own: string | null): Message {
  return own === null ? { text, blocks } : { text, blocks: [...blocks, richText(quoted(own))] };
}
