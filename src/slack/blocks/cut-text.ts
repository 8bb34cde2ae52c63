const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' });
const ellipsis = '…';

/** Text no longer than `limit` UTF-16 units, which is how Slack counts; never cut inside what a reader sees as one sign. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = 0;
  for (const { index, segment } of graphemes.segment(text)) {
    if (index + segment.length > limit - ellipsis.length) break;
    end = index + segment.length;
  }
  return text.slice(0, end).trimEnd() + ellipsis;
}
