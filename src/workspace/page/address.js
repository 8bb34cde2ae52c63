/** Who looks and where, kept in the page's address so that a reload and a bookmark come back to the same place. */
export const address = {
  read: () => {
    const query = new URLSearchParams(location.search);
    return { user: query.get('user'), channel: query.get('channel') };
  },

  /** @param {{ readonly user: string, readonly channel: string }} place */
  write: ({ user, channel }) => history.replaceState(null, '', `?${new URLSearchParams({ user, channel })}`),
};
