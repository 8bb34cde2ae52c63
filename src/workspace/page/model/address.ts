/** Who looks and where. */
export type Address = { readonly user: string | null; readonly channel: string | null };

/** What the page's address says, kept there so that a reload and a bookmark come back to the same place. */
export const address = {
  read: (): Address => {
    const query = new URLSearchParams(location.search);
    return { user: query.get('user'), channel: query.get('channel') };
  },
  write: (user: string, channel: string): void =>
    history.replaceState(null, '', `?${new URLSearchParams({ user, channel })}`),
};
