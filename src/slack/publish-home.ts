import { WebAPIPlatformError } from '@slack/web-api';
import { asError } from './as-error.ts';
import { homeOf } from './home-of.ts';
import type { SlackRoom } from './slack-room.ts';

const pause = 1000;
const mostPublished = 50;
const together = 5;

/**
 * Publishes the Homes of people whom a change concerns, of those who have opened theirs: the first 50 of them, five at a
 * time, so that no change is a mass of calls. What has not changed is not sent. Nobody waits for it, and what fails twice
 * is in the log: the next opening publishes anew.
 */
export async function publishHome(room: SlackRoom, users: readonly string[]): Promise<void> {
  const opened = [...new Set(users)].filter((user) => room.homes.opened.get(user)).slice(0, mostPublished);
  for (let from = 0; from < opened.length; from += together) {
    const now = opened.slice(from, from + together);
    await Promise.all(now.map((user) => room.homes.inTurn(user, () => publishTo(room, user, 'try'))));
  }
}

type Attempt = 'try' | 'last try';

async function publishTo(room: SlackRoom, user: string, attempt: Attempt): Promise<void> {
  const { opened } = room.homes;
  const before = opened.get(user);
  if (!before) return;
  const view = await homeOf(room, user, before);
  const shown = JSON.stringify(view);
  if (shown === before.shown) return;
  try {
    const { hash } = before;
    const published = await room.client.views.publish({
      user_id: user,
      view,
      ...(hash !== null && { hash }),
    });
    opened.set(user, { ...(opened.get(user) ?? before), shown, hash: published.view?.hash ?? null });
  } catch (error) {
    // What it shows is not known any more, so that nothing is left out and no hash stands in the way.
    opened.set(user, { ...(opened.get(user) ?? before), shown: null, hash: null });
    await afterFailure(room, user, { error: asError(error), attempt });
  }
}

type Failure = { readonly error: Error; readonly attempt: Attempt };

/** A conflict means only that another process of ours published first. */
async function afterFailure(room: SlackRoom, user: string, { error, attempt }: Failure): Promise<void> {
  if (attempt === 'last try') return room.log.warn({ user, error }, 'A Home could not be published');
  const isConflict = error instanceof WebAPIPlatformError && error.data.error === 'hash_conflict';
  if (!isConflict) await room.clock.after(pause).done;
  await publishTo(room, user, 'last try');
}
