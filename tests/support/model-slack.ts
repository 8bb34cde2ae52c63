import type { Courier } from '../../src/app/delivery-courier.ts';
import type { PostedCopy } from '../../src/domain/delivery.ts';

/** How one call to Slack goes: what is lost may have been carried out `after` all, or not. */
export type SlackAnswer = 'well' | 'lost-after' | 'lost-before' | 'limited' | 'unreachable';

/** Slack in memory, which answers the next calls as a test says and all others well. */
export function modelSlack({ isGranted }: { readonly isGranted: boolean }) {
  const copies = new Map<string, PostedCopy & { readonly delivery: string }>();
  const posts = new Map<string, number>();
  let answers: readonly SlackAnswer[] = [];
  const answer = (): SlackAnswer => {
    const [first = 'well', ...others] = answers;
    answers = others;
    return first;
  };
  const lay = (delivery: string, channel: string): PostedCopy => {
    const nth = [...posts.values()].reduce((sum, count) => sum + count, 1);
    const copy = { channel, ts: `${nth}.000000` };
    posts.set(delivery, (posts.get(delivery) ?? 0) + 1);
    copies.set(copy.ts, { ...copy, delivery });
    return copy;
  };
  const courier: Courier = {
    digest: async ({ saying }) => JSON.stringify(saying),
    replies: async ({ saying }) =>
      saying.kind === 'agenda' && saying.agenda !== null && saying.reply === null ? 2 : 0,
    async post({ delivery, to }) {
      const how = answer();
      const channel = to.kind === 'channel' ? to.channel : to.user;
      if (how === 'limited') return { kind: 'rate-limited', milliseconds: 30_000 };
      if (how === 'unreachable') return { kind: 'not-sent', error: 'refused' };
      if (how === 'lost-before') return { kind: 'unknown', error: 'timeout' };
      const copy = lay(delivery.id, channel);
      return how === 'well' ? { kind: 'posted', ...copy } : { kind: 'unknown', error: 'timeout' };
    },
    async look({ delivery }) {
      if (!isGranted) return { kind: 'not-granted' };
      if (answer() !== 'well') return { kind: 'failed', error: 'timeout', wait: 0 };
      return { kind: 'looked', copies: [...copies.values()].filter((copy) => copy.delivery === delivery.id) };
    },
    async remove({ ts }) {
      if (answer() !== 'well') return false;
      copies.delete(ts);
      return true;
    },
    amend: async () => ({ kind: 'amended' }),
  };
  return {
    courier,
    /** How the next calls go. */
    goes: (next: readonly SlackAnswer[]) => {
      answers = next;
    },
    /** How often each delivery was posted, by its id. */
    posts: posts as ReadonlyMap<string, number>,
  };
}
