/** Lets go of what ran out before a moment. All live equally long, so the oldest stand first. */
export function forgetExpired(kept: Map<string, { readonly until: number }>, moment: number): void {
  for (const [id, { until }] of kept) {
    if (until >= moment) return;
    kept.delete(id);
  }
}
