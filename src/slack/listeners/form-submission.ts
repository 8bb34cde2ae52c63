import type { SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import type { z } from 'zod';
import { wordsFor } from '../../words/words-for.ts';
import type { Asker } from '../asker.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import { readMetadata } from '../modals/private-metadata.ts';
import { type ViewState, viewState } from '../modals/view-state.ts';
import type { SlackRoom } from '../slack-room.ts';
import { type Settled, submitInTime } from '../submit-in-time.ts';
import { submittedForm } from '../submitted-form.ts';

/** Who sent a form in, what it is about by its ids, and what was filled in. `view` stays as long as the form is open. */
export type Sent<Ids> = {
  readonly asker: Asker;
  readonly view: string;
  readonly ids: Ids;
  readonly state: ViewState;
};

/** One kind of form: the ids it carries, and what is done with it. */
type Form<Ids> = {
  readonly ids: z.ZodType<Ids>;
  readonly settle: (sent: Sent<Ids>) => Promise<Settled>;
  /** What stands in it from the beginning was typed by the same person. */
  readonly isAllTyped?: boolean;
};

/** A form that was sent in; delivered twice it is settled once. Ids that are not ours are answered, never followed. */
export function formSubmission<Ids>(room: SlackRoom, { ids: schema, settle, isAllTyped }: Form<Ids>) {
  return async (sent: SlackViewMiddlewareArgs<ViewSubmitAction>): Promise<void> => {
    const { view, ack } = sent;
    const state = viewState(view.state.values);
    const form = submittedForm(sent, isAllTyped);
    const ids = readMetadata(schema, view.private_metadata);
    let isFirst = false;
    const submit = () => {
      isFirst = true;
      const work =
        ids === null ? tooOld(room, form) : settle({ asker: form.asker, view: form.view, ids, state });
      return submitInTime(room, form, work);
    };
    await room.inFlight.track(room.sharing(`${view.callback_id} ${view.id}`, submit));
    if (!isFirst) await ack();
  };
}

async function tooOld({ people }: SlackRoom, { asker }: { readonly asker: Asker }): Promise<Settled> {
  const { language } = await people.person(asker.user);
  return { kind: 'returned', message: plainMessage(wordsFor(language ?? 'sv').requests.oldButton) };
}
