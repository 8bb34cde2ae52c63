/** To be filled. */
export const homeInSwedish = {};
