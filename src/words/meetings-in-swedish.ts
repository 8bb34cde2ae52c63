/** To be filled. */
export const meetingsInSwedish = {};
