import { control } from './control.ts';
import type { Scene } from './model/scene.ts';

type At = Pick<Scene, 'user' | 'channel'>;

/** All that a person sees in a place, as soon as it is newer than `later` asks. Throws when the workspace is away or refuses. */
export async function sceneAt(
  at: At,
  later: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Scene> {
  const { messages, cursor } = await control.messages({ ...at, ...later }, signal);
  const [directory, views] = await Promise.all([control.directory(), control.views(at.user)]);
  const time = directory.time ? await control.time() : undefined;
  return { ...at, messages, cursor, directory, modals: views.modals, home: views.home, time };
}
