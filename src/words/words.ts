import type { swedish } from './swedish.ts';

/** The shape of a catalogue: Swedish sets it. */
export type Words = typeof swedish;
