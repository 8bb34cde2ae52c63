import type { SlackViewMiddlewareArgs, ViewResponseAction, ViewSubmitAction } from '@slack/bolt';
import type { Asker } from './asker.ts';
import { initialValues } from './modals/initial-values.ts';
import { viewState } from './modals/view-state.ts';

/** A form that a person has sent in. `own` is what they have typed in it, to give back where it could not be kept. */
export type SubmittedForm = {
  readonly asker: Asker;
  readonly view: string;
  readonly title: string;
  /** The block of the first field: a fault is told there. */
  readonly firstField: string | null;
  readonly own: string | null;
  readonly acknowledge: (answer?: ViewResponseAction) => Promise<void>;
};

/**
 * Who sent which form in. Slack tells no channel with a view. What stood in a field from the beginning is nobody's loss,
 * but where `isAllTyped`: such a form has been redrawn with what somebody typed.
 */
export function submittedForm(
  { ack, body, view }: SlackViewMiddlewareArgs<ViewSubmitAction>,
  isAllTyped = false,
): SubmittedForm {
  const workspace = body.team?.id ?? body.user.team_id ?? '';
  return {
    asker: { user: body.user.id, place: { workspace, channel: '' } },
    view: view.id,
    title: view.title.text,
    firstField: view.blocks.find(({ type }) => type === 'input')?.block_id ?? null,
    own: typedAnew(view, isAllTyped) || null,
    acknowledge: ack,
  };
}

function typedAnew({ state, blocks }: ViewSubmitAction['view'], isAllTyped: boolean): string {
  const before = isAllTyped ? [] : viewState(initialValues(blocks)).typed;
  const { typed } = viewState(state.values);
  return typed.filter((text) => !before.includes(text)).join('\n\n');
}
