import { configInSwedish } from './config-in-swedish.ts';
import { terminalInSwedish } from './terminal-in-swedish.ts';
/** Every text a person reads, in Swedish: one key a theme. The compiler keeps the English catalogue equal to it. */
export const swedish = {
  config: configInSwedish,
  terminal: terminalInSwedish,
};
