import type { Actor } from '../domain/permission.ts';
import type { SlackRoom } from './slack-room.ts';

/**
 * Who acts, as Slack knows them now. Somebody whom Slack says nothing about in time counts as a guest: the seats they
 * hold are theirs all the same, and nothing else is.
 */
export async function actorOf({ people }: Pick<SlackRoom, 'people'>, user: string): Promise<Actor> {
  const { membership } = await people.person(user);
  return { user, workspace: membership?.workspace ?? '', standing: membership?.standing ?? 'guest' };
}
