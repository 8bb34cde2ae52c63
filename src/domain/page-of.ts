import type { Page } from './answer.ts';

// A row becomes a section of a Slack message, and the whole message has 12,000 characters.
const rowsOnPage = 8;

/** One page of rows; a page that is not there is the nearest one that is. `read` is asked only for the rows of the page. */
export function pageOf<Thing, Row>(
  things: readonly Thing[],
  asked: number,
  read: (thing: Thing) => Row,
  size = rowsOnPage,
): Page<Row> {
  const pages = Math.max(1, Math.ceil(things.length / size));
  const page = Math.min(Math.max(1, Math.trunc(asked) || 1), pages);
  const rows = things.slice((page - 1) * size, page * size).map(read);
  return { rows, page, pages, total: things.length };
}
