import { answerOrGiveUp, type Outcome } from './answer-or-give-up.ts';
import type { Asker } from './asker.ts';
import { updateBlock } from './blocks/update-fields.ts';
import { updateKeptMessage } from './blocks/update-kept-message.ts';
import { updateSavedMessage } from './blocks/update-saved-message.ts';
import type { FilledUpdate } from './filled-update.ts';
import { keepTyped } from './keep-typed.ts';
import { updateFormView } from './modals/update-form-view.ts';
import { readerFor } from './reader-for.ts';
import { type SentUpdate, sendUpdate } from './send-update.ts';
import { type Settled, submitInTime } from './submit-in-time.ts';
import type { SubmittedForm } from './submitted-form.ts';
import { tellSaved } from './tell-saved.ts';
import { tellSurely } from './tell-surely.ts';
import type { UpdateRoom } from './update-room.ts';
import { wordsOf } from './words-of.ts';

/** A form that was sent in: in which round, and the ids of the blocks that it has. */
export type SubmittedUpdate = FilledUpdate & { readonly round: number; readonly blocks: ReadonlySet<string> };

/**
 * Records what was sent in and answers the form in time. Nothing typed is lost: what has to be changed stays in the
 * form, and where the database fails it is a draft and in a message as well.
 */
export async function settleUpdate(
  room: UpdateRoom,
  form: SubmittedForm,
  submitted: SubmittedUpdate,
): Promise<void> {
  const { asker } = form;
  const outcome = answerOrGiveUp(room, asker, sendUpdate(room, asker, submitted));
  await submitInTime(
    room,
    form,
    outcome.then((came) => settled(room, asker, { submitted, came })),
  );
  await afterwards(room, asker, { submitted, came: await outcome });
}

type Came = { readonly submitted: SubmittedUpdate; readonly came: Outcome<SentUpdate> };

async function settled(room: UpdateRoom, asker: Asker, { submitted, came }: Came): Promise<Settled> {
  if (came.kind === 'failure') return complaints(submitted, [{ field: 'text', text: came.message.text }]);
  const sent = came.answer;
  switch (sent.kind) {
    case 'complaints':
      return complaints(submitted, sent.complaints);
    case 'overtaken': {
      const wanted = {
        ...submitted.ids,
        fields: submitted.fields,
        overtakenBy: sent.by,
        round: submitted.round,
      };
      return { kind: 'next', view: await updateFormView(room, asker, wanted) };
    }
    case 'saved': {
      const reader = await readerFor(room, asker.user, sent.council);
      return { kind: 'closed', message: updateSavedMessage({ ...sent, posted: null }, reader) };
    }
  }
}

type Complaints = Extract<SentUpdate, { kind: 'complaints' }>['complaints'];

/** Slack shows no error at all where one is about a field that the form does not have. */
function complaints({ round, blocks }: SubmittedUpdate, said: Complaints): Settled {
  const placed = said.map(({ field, text }) => {
    const block = updateBlock(field, round);
    return { block: blocks.has(block) ? block : updateBlock('text', round), text };
  });
  return { kind: 'complaints', complaints: placed };
}

async function afterwards(room: UpdateRoom, asker: Asker, { submitted, came }: Came): Promise<void> {
  if (came.kind === 'answer' && came.answer.kind === 'saved')
    return tellSaved(room, asker, { saved: came.answer, filled: submitted });
  if (came.kind === 'answer' && came.answer.kind === 'complaints') return;
  const kept = keepTyped(room, asker, submitted);
  if (came.kind === 'failure') {
    const words = await wordsOf(room, asker.user);
    const sentence = words.updates.kept.failed(came.message.text);
    await tellSurely(room, asker.user, updateKeptMessage(submitted, sentence, words));
  }
  await kept;
}
