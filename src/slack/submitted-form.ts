import type { SlackViewMiddlewareArgs, ViewResponseAction, ViewSubmitAction } from '@slack/bolt';
import type { Asker } from './asker.ts';

/** A form that a person has sent in. `own` are their own words in it, to give back where they could not be kept. */
export type SubmittedForm = {
  readonly asker: Asker;
  readonly view: string;
  readonly title: string;
  /** The block of the first field: a fault is told there. */
  readonly firstField: string | null;
  readonly own: string | null;
  readonly acknowledge: (answer?: ViewResponseAction) => Promise<void>;
};

/** Who sent which form in. Slack tells no channel with a view. */
export function submittedForm(
  { ack, body, view }: SlackViewMiddlewareArgs<ViewSubmitAction>,
  own: string | null = null,
): SubmittedForm {
  const workspace = body.team?.id ?? body.user.team_id ?? '';
  return {
    asker: { user: body.user.id, place: { workspace, channel: '' } },
    view: view.id,
    title: view.title.text,
    firstField: view.blocks.find(({ type }) => type === 'input')?.block_id ?? null,
    own,
    acknowledge: ack,
  };
}
