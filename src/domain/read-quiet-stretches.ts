import type { QuietStretch } from './delivery-settings.ts';
import { readSeasonDays } from './read-season-days.ts';

/** The stretches that somebody has written, one a line (`1 juli – 31 juli`), or the first line that cannot be read. */
export function readQuietStretches(
  text: string,
): { readonly quiet: readonly QuietStretch[] } | { readonly unread: string } {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const quiet: QuietStretch[] = [];
  for (const line of lines) {
    const stretch = readSeasonDays(line);
    if (stretch === null) return { unread: line.trim() };
    quiet.push(stretch);
  }
  return { quiet };
}
