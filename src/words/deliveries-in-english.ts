import type { Words } from './words.ts';

/** To be filled. */
export const deliveriesInEnglish: Words['deliveries'] = {};
