/** Where a command writes: what it found on the one, why it refused on the other. */
export type Output = {
  line(text: string): void;
  error(text: string): void;
};

/** 0: done, 1: refused with a reason, 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;
