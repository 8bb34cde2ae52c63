import type { failuresInSwedish } from './failures-in-swedish.ts';

export const failuresInEnglish: typeof failuresInSwedish = {
  broken: (id) =>
    `Something went wrong and I could not answer. Try again in a while; if that does not help, ask for help and mention error number ${id}.`,
  tookTooLong: (id) =>
    `The answer took too long and I gave up. Try again in a while; if that does not help, ask for help and mention error number ${id}.`,
};
