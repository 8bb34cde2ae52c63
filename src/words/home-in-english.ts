import type { Words } from './words.ts';

/** To be filled. */
export const homeInEnglish: Words['home'] = {};
