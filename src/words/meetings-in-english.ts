import type { Words } from './words.ts';

/** To be filled. */
export const meetingsInEnglish: Words['meetings'] = {};
