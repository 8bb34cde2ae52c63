type Option = Readonly<Record<string, unknown>>;

export type SuggestionStore = ReturnType<typeof suggestionStore>;

/** What an app last offered a person in a menu it fills itself: only that can be chosen there. */
export function suggestionStore() {
  const offers = new Map<string, readonly Option[]>();
  const key = (user: string, action: string) => `${user} ${action}`;
  return {
    of: (user: string, action: string): readonly Option[] => offers.get(key(user, action)) ?? [],
    keep: (user: string, action: string, options: readonly Option[]): void => {
      offers.set(key(user, action), options);
    },
  };
}
