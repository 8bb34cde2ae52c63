import type { Place } from './places.js';
import type { recall } from './recall.js';
import type { Directory, Person } from './seen.d.ts';

/** A person at the page in a place, with what they have sent so far. */
export type Visit = {
  readonly directory: Directory;
  readonly person: Person;
  readonly place: Place;
  readonly recall: ReturnType<typeof recall>;
};
