import type { failuresInSwedish } from './failures-in-swedish.ts';

export const failuresInEnglish: typeof failuresInSwedish = {
  broken: (id) =>
    `Something went wrong and I could not answer. Try again in a while; if that does not help, ask for help and mention error number ${id}.`,
  tookTooLong: (id) =>
    `The answer took too long and I gave up. Try again in a while; if that does not help, ask for help and mention error number ${id}.`,
  maybeNotShared: (id) =>
    `I do not know whether the answer reached the channel. Look there before you try again. If you need help, mention error number ${id}.`,
};
