import { oldestDraft, oldestRequest } from '../domain/update-age.ts';
import type { Deps } from './ports.ts';

/** Removes drafts after 7 days and what is known of Slack's requests after 24 hours, of all councils. */
export async function purgeOld({
  drafts,
  handled,
  clock,
  log,
}: Pick<Deps, 'drafts' | 'handled' | 'clock' | 'log'>): Promise<void> {
  const now = clock.now();
  const removed = {
    drafts: await drafts.purge(oldestDraft(now)),
    requests: await handled.purge(oldestRequest(now)),
  };
  log.info(removed, 'Old drafts and handled requests are removed');
}
