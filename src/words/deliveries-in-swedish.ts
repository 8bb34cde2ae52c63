/** To be filled. */
export const deliveriesInSwedish = {};
