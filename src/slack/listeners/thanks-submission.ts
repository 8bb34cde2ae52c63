import type { SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { readMetadata } from '../modals/private-metadata.ts';
import { commentBlock } from '../modals/thanks-form.ts';
import { viewState } from '../modals/view-state.ts';
import type { SlackRoom } from '../slack-room.ts';
import { type Settled, submitInTime } from '../submit-in-time.ts';
import { submittedForm } from '../submitted-form.ts';
import { thankFor } from '../thank-for.ts';
import { updateValues } from '../update-values.ts';
import { wordsOf } from '../words-of.ts';

/** Words to the author of an update: told in the form's place. */
export function thanksSubmission(room: SlackRoom) {
  return async (args: SlackViewMiddlewareArgs<ViewSubmitAction>): Promise<void> => {
    const { view } = args;
    const comment = viewState(view.state.values).one(commentBlock);
    const form = submittedForm(args, comment);
    const meant = readMetadata(updateValues.update, view.private_metadata);
    const work = async (): Promise<Settled> => {
      if (meant) return { kind: 'told', message: await thankFor(room, form.asker, { ...meant, comment }) };
      const { wrong } = (await wordsOf(room, form.asker.user)).updates;
      return { kind: 'complaints', complaints: [{ block: commentBlock, text: wrong.oldForm }] };
    };
    await room.inFlight.track(submitInTime(room, form, work()));
  };
}
