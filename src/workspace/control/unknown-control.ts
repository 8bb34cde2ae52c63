import { refuse } from '../refusal.ts';

/** The answer of a route that is not there, or not in this workspace: sent as HTTP 404. */
export const unknownControl = refuse('unknown_control');
