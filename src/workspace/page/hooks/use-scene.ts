import { useCallback, useEffect, useState } from 'react';
import { control } from '../control.ts';
import { follow } from '../follow.ts';
import type { Directory } from '../model/directory.ts';
import type { Scene } from '../model/scene.ts';
import { sceneAt } from '../scene-at.ts';

type At = { readonly user: string; readonly channel: string };

/**
 * What a person sees in a place, kept up to date; `scene` is absent until there is something to see there, and
 * `isAway` says that the workspace does not answer. `onDirectory` hears of every change, since people and channels
 * come and go.
 */
export function useScene({ user, channel }: At, onDirectory: (directory: Directory) => void) {
  const [latest, setLatest] = useState<Scene>();
  const [isAway, setAway] = useState(false);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn asks for everything anew
  useEffect(() => {
    const stop = new AbortController();
    const show = async (scene: Scene | undefined) => {
      // A place closed to this person is not there to be asked about; the directory still says where they can be.
      const directory = scene?.directory ?? (await control.directory().catch(() => undefined));
      if (stop.signal.aborted) return;
      setAway(!directory);
      if (directory) onDirectory(directory);
      if (scene) setLatest(scene);
    };
    void follow((later, signal) => sceneAt({ user, channel }, later, signal), show, stop.signal);
    return () => stop.abort();
  }, [user, channel, turn, onDirectory]);
  const refresh = useCallback(() => setTurn((count) => count + 1), []);
  const isThere = latest?.user === user && latest.channel === channel;
  return { scene: isThere ? latest : undefined, time: latest?.time, isAway, refresh };
}
