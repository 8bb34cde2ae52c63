import type { Courier, Posting } from '../../src/app/delivery-courier.ts';

/** The courier of a process that is frozen between its last look and its post, while something else happens. */
export const frozenWhile = (something: () => Promise<unknown>) => (courier: Courier) => ({
  ...courier,
  post: async (posting: Posting) => {
    await something();
    return courier.post(posting);
  },
});

/** Slack takes a post and says nothing; it is carried out when the test lets it arrive. */
export function latePost() {
  let arrives = async (): Promise<unknown> => undefined;
  return {
    around: (courier: Courier) => ({
      ...courier,
      post: async (posting: Posting) => {
        arrives = () => courier.post(posting);
        return { kind: 'unknown', error: 'timeout' } as const;
      },
    }),
    arrives: () => arrives(),
  };
}
