/** How an activity goes, worst first: the order in which a council wants to see them. */
export const statuses = ['stalled', 'at_risk', 'not_started', 'on_track', 'done', 'cancelled'] as const;

export type Status = (typeof statuses)[number];
