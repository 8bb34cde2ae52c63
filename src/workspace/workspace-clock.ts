/** Time as the workspace knows it. Tests bring one that they move; nothing in the workspace ever sleeps. */
export type WorkspaceClock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `run` once after so many milliseconds, unless the returned function is called first. */
  after(milliseconds: number, run: () => void): () => void;
  /** How people put it forward; absent where nobody can. */
  readonly movable?: {
    /** Whether it shows another time than the machine. */
    isMoved(): boolean;
    /** To so many milliseconds since 1970, never backwards. Settles when what came due on the way has happened. */
    moveTo(milliseconds: number): Promise<void>;
  };
};

/** The machine's own clock, used where nobody brings another. Its timers never keep the process alive. */
export const machineClock: WorkspaceClock = {
  now: () => Date.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds).unref();
    return () => clearTimeout(timer);
  },
};
