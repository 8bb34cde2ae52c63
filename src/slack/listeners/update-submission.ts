import type { SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { readMetadata } from '../modals/private-metadata.ts';
import { readUpdateFields } from '../modals/read-update-fields.ts';
import { updateFormIds } from '../modals/update-form-ids.ts';
import { viewState } from '../modals/view-state.ts';
import { settleUpdate } from '../settle-update.ts';
import { submitInTime } from '../submit-in-time.ts';
import { type SubmittedForm, submittedForm } from '../submitted-form.ts';
import type { UpdateRoom } from '../update-room.ts';
import { wordsOf } from '../words-of.ts';

/** An update's form is sent in. */
export function updateSubmission(room: UpdateRoom) {
  return async (args: SlackViewMiddlewareArgs<ViewSubmitAction>): Promise<void> => {
    const { view } = args;
    const ids = readMetadata(updateFormIds, view.private_metadata);
    if (ids === null) return room.inFlight.track(refuseOldForm(room, submittedForm(args)));
    const { round } = ids;
    const fields = readUpdateFields(viewState(view.state.values), round);
    const blocks = new Set(view.blocks.flatMap(({ block_id }) => block_id ?? []));
    const form = submittedForm(args);
    await room.inFlight.track(settleUpdate(room, form, { ids, fields, round, blocks }));
  };
}

/** The form stays open, so that what was typed can be copied. */
async function refuseOldForm(room: UpdateRoom, form: SubmittedForm): Promise<void> {
  const { wrong } = (await wordsOf(room, form.asker.user)).updates;
  const complaint = { block: form.firstField ?? '', text: wrong.oldForm };
  await submitInTime(room, form, Promise.resolve({ kind: 'complaints', complaints: [complaint] }));
}
