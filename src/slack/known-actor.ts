import type { Actor } from '../domain/permission.ts';
import type { SlackRoom } from './slack-room.ts';

/** The same as `actorOf` without waiting for Slack: for what is shown to somebody who was asked about a moment ago. */
export function knownActor({ people }: Pick<SlackRoom, 'people'>, user: string): Exclude<Actor, 'operator'> {
  const { membership } = people.known(user);
  return { user, workspace: membership?.workspace ?? '', standing: membership?.standing ?? 'guest' };
}
