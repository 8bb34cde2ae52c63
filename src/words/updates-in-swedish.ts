/** To be filled. */
export const updatesInSwedish = {};
