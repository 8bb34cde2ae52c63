/** The first of some parts that together take no more than so many characters as Slack is sent them, and how many are left. */
export function fitting<Part>(
  parts: readonly Part[],
  characters: number,
): { readonly shown: readonly Part[]; readonly left: number } {
  let taken = 0;
  const beyond = parts.findIndex((part) => {
    taken += JSON.stringify(part).length;
    return taken > characters;
  });
  const count = beyond < 0 ? parts.length : beyond;
  return { shown: parts.slice(0, count), left: parts.length - count };
}
