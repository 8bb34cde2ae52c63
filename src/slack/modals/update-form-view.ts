import { randomUUID } from 'node:crypto';
import type { ModalView } from '@slack/types';
import { type UpdateForm as Prepared, prepareUpdate } from '../../app/prepare-update.ts';
import { dayOf } from '../../domain/calendar.ts';
import type { UpdateFrom } from '../../domain/update-from.ts';
import type { UpdateWords } from '../../domain/update-words.ts';
import { actorOf } from '../actor-of.ts';
import type { Asker } from '../asker.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import { emptyFields, type UpdateFields } from '../blocks/update-fields.ts';
import { readerFor } from '../reader-for.ts';
import type { SlackRoom } from '../slack-room.ts';
import { wordsOf } from '../words-of.ts';
import { noticeModal } from './notice-modal.ts';
import { seatValue } from './seat-value.ts';
import { type UpdateForm, updateForm } from './update-form.ts';

/**
 * Which form somebody wants. `fields` are to stand in it instead of a draft or what was said last; `key` is that of an
 * earlier try with them; `overtakenBy` is what another has said since that try began.
 */
export type FormWanted = {
  readonly council: string;
  readonly activity: string;
  readonly revises?: string | null;
  readonly key?: string;
  readonly fields?: Partial<UpdateFields>;
  readonly round?: number;
  readonly overtakenBy?: UpdateFrom;
};

/** The form for whoever asks, or a modal that says why there is none for them. */
export async function updateFormView(room: SlackRoom, asker: Asker, wanted: FormWanted): Promise<ModalView> {
  const { user, place } = asker;
  const actor = await actorOf(room, user);
  const { council, activity, revises = null } = wanted;
  const prepared = await prepareUpdate(room, {
    workspace: place.workspace,
    council,
    actor,
    activity,
    revises,
  });
  if (prepared.kind === 'form')
    return updateForm(formOf(prepared, wanted), await readerFor(room, user, prepared.council));
  const words = await wordsOf(room, user);
  return noticeModal(
    words.updates.form.title,
    plainMessage(words.updates.refused[prepared.why]).blocks,
    words,
  );
}

function formOf(prepared: Prepared, wanted: FormWanted): UpdateForm {
  const { council, activity, revises = null, key = randomUUID(), round = 0 } = wanted;
  return {
    ids: { council, activity, key, seen: prepared.seenUpdate, revises, round },
    about: prepared,
    seats: prepared.seats,
    ...contents(prepared, wanted),
  };
}

function contents(
  prepared: Prepared,
  { fields, overtakenBy }: FormWanted,
): Pick<UpdateForm, 'fields' | 'notice'> {
  const { seats, draft, prefill, council } = prepared;
  const first = seats[0] ? seatValue(seats[0].seat) : null;
  if (fields !== undefined) {
    const notice = overtakenBy === undefined ? null : { kind: 'overtaken' as const, by: overtakenBy };
    return { fields: { ...emptyFields, status: prefill.status, seat: first, ...fields }, notice };
  }
  if (draft === null) return { fields: { ...fieldsOf(prefill), seat: first }, notice: null };
  return {
    fields: { ...fieldsOf(draft.words), seat: draft.seat === null ? first : seatValue(draft.seat) },
    notice: { kind: 'draft', savedOn: dayOf(draft.savedAt, council.zone) },
  };
}

function fieldsOf({ status, text, nextStep, link, question }: UpdateWords): UpdateFields {
  return {
    ...emptyFields,
    status,
    text,
    nextStep: nextStep ?? '',
    link: link ?? '',
    question: question?.text ?? '',
    questionKind: question?.kind ?? emptyFields.questionKind,
  };
}
