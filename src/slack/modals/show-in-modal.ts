import type { ModalView } from '@slack/types';
import { sendAgain } from '../send-again.ts';
import type { SlackRoom } from '../slack-room.ts';

/** A modal that a person has open, as Slack last told of it; without a hash it is the modal as it is by now. */
export type OpenModal = { readonly id: string; readonly hash: string | null };

/**
 * Puts another view in an open modal; needs no trigger. A modal that has changed since stays as it is: that is what a
 * second try meets whose first one came through. Whether Slack has shown it.
 */
export async function showInModal(
  room: Pick<SlackRoom, 'client' | 'clock' | 'log'>,
  { id, hash }: OpenModal,
  view: ModalView,
): Promise<boolean> {
  let tries = 0;
  return sendAgain(room, async () => {
    tries += 1;
    try {
      await room.client.views.update({ view_id: id, ...(hash !== null && { hash }), view });
    } catch (error) {
      if (tries === 1 || !isHashConflict(error)) throw error;
    }
  });
}

function isHashConflict(error: unknown): boolean {
  return error instanceof Error && error.message.includes('hash_conflict');
}
