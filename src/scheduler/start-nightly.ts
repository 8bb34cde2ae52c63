import type { Clock, Log } from '../app/ports.ts';
import { nextInstantAt } from '../domain/wall-time.ts';

const zone = 'Europe/Stockholm';
/** Nobody is at work, and no change to or from summer time happens between three and four. */
const night = '03:17';

type NightlyDeps = { readonly clock: Clock; readonly log: Log };

/** Runs `job` every night at 03:17 Swedish time, one at a time. A night that fails is logged and the next one comes all the same. */
export function startNightly({ clock, log }: NightlyDeps, name: string, job: () => Promise<void>) {
  let stopped = false;
  let wait = { cancel: () => {} };

  const nightfall = () => {
    const now = clock.now();
    const waiting = clock.after(nextInstantAt(night, now, zone).getTime() - now.getTime());
    wait = waiting;
    return waiting.done;
  };
  const run = async (): Promise<void> => {
    while (!stopped) {
      await nightfall();
      if (!stopped)
        await job().catch((error: Error) => log.error({ job: name, error }, 'A nightly job failed'));
    }
  };
  void run();

  return {
    stop() {
      stopped = true;
      wait.cancel();
    },
  };
}
