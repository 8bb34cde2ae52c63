import { prefixes } from './ids.ts';

const { reminder, delivery } = prefixes;

/** The buttons under a reminder. */
export const reminderActions = { later: `${reminder}later`, notMe: `${reminder}not-me` } as const;

/** The buttons about deliveries; what stands after the second dot keeps those of one message apart. */
export const deliveryActions = {
  send: `${delivery}send.`,
  skip: `${delivery}skip.`,
  list: `${delivery}list`,
  /** Opens the form of what is said and when. */
  change: `${delivery}change`,
} as const;

export const sendActions = /^delivery\.send\./;
export const skipActions = /^delivery\.skip\./;
