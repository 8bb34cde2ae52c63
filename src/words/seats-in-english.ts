import type { Words } from './words.ts';

/** To be filled. */
export const seatsInEnglish: Words['seats'] = {};
