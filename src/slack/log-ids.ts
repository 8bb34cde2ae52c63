import { prefixes } from './ids.ts';

/** The buttons of the council's log: another page or one activity; what follows the last dot keeps ids unique. */
export const logAction = `${prefixes.council}log.`;

export const logActions = /^council\.log\./;
