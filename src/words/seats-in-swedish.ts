/** To be filled. */
export const seatsInSwedish = {};
