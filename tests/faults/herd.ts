import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { MessageKey } from './fault-owed.ts';

/** Where a process finds Slack and its database. */
export type HerdPlace = {
  readonly apiUrl: string;
  readonly dataDir: string;
  readonly databaseUrl?: string;
};

export type LedgerState = { readonly key: MessageKey; readonly state: string };

/** Processes of the bot that can be killed and are at once replaced. */
export type Herd = Awaited<ReturnType<typeof startHerd>>;

/** One that has just been killed hears nothing. */
function tell(child: ChildProcess, what: { readonly ahead: number } | 'ledger'): void {
  if (child.connected) child.send(what, () => undefined);
}

/** A ledger is read in a moment; on a busy machine in some. */
const answerTime = 3_000;

const program = fileURLToPath(new URL('worker.ts', import.meta.url));

/** Starts so many, each with a clock that is so far ahead. */
export async function startHerd(place: HerdPlace, size: number, startsAhead: number) {
  let ahead = startsAhead;
  let kills = 0;
  let startTook = 0;

  /** On a busy machine the database may not answer in time; whoever runs the bot starts it again, and so do we. */
  const startOne = async (attempts = 5): Promise<ChildProcess> => {
    const begun = performance.now();
    const words = [place.apiUrl, place.dataDir, place.databaseUrl ?? '', String(ahead)];
    const child = fork(program, words, {
      execArgv: ['--liftoff-only', '--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const [first] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
    if (first !== 'ready' && attempts > 1) return startOne(attempts - 1);
    if (first !== 'ready') throw new Error('A process of the bot did not start');
    startTook = performance.now() - begun;
    tell(child, { ahead });
    return child;
  };
  const living = await Promise.all(Array.from({ length: size }, () => startOne()));

  const end = async (child: ChildProcess | undefined): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  return {
    size,
    kills: () => kills,
    /** For how many milliseconds the latest start went on: how busy the machine is. */
    startTakes: () => Math.round(startTook),
    /** Kills the `index`th as a power cut would, and starts another in its place. */
    async kill(index: number): Promise<void> {
      kills += 1;
      await end(living[index]);
      living[index] = await startOne();
    },
    /** Puts the clocks of all of them where they are to be. */
    moveTo(milliseconds: number): void {
      ahead = milliseconds;
      for (const child of living) tell(child, { ahead });
    },
    /**
     * How the latest deliveries stand, and all that are parked, as the first process reads it. Rejects where that does
     * not answer in time: it may have been killed, or be starting.
     */
    async ledger(): Promise<readonly LedgerState[]> {
      const [child] = living;
      if (!child) return [];
      const answered = once(child, 'message', { signal: AbortSignal.timeout(answerTime) });
      tell(child, 'ledger');
      const [told] = await answered;
      return told.states;
    },
    endAll: async () => void (await Promise.all(living.map(end))),
  };
}
