import { z } from 'zod';

/** Text as it is: nothing in it is read as formatting. Slack refuses an empty one. */
export function plainText(longest: number) {
  return z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(longest),
    emoji: z.boolean().exactOptional(),
  });
}

/** Text with Slack's own formatting. */
export function mrkdwn(longest: number) {
  return z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(longest),
    verbatim: z.boolean().exactOptional(),
  });
}

/** Either kind of text. */
export function anyText(longest: number) {
  return z.discriminatedUnion('type', [plainText(longest), mrkdwn(longest)]);
}
