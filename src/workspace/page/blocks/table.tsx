import type { TableBlock } from '@slack/types';
import { useLooks } from '../hooks/looks-context.ts';
import { RichText } from './rich-text.tsx';

type Cells = TableBlock['rows'][number];
type Row = {
  readonly cells: Cells;
  readonly columns: TableBlock['column_settings'];
  readonly isHead?: boolean;
};

/** A table with its first row as headings. A table wider than the page scrolls in a box of its own. */
export function Table({ block }: { readonly block: TableBlock }) {
  const { words } = useLooks();
  const [head = [], ...body] = block.rows;
  const columns = block.column_settings;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className="table" tabIndex={0} aria-label={words.table}>
      <table>
        <thead>
          <TableRow cells={head} columns={columns} isHead />
        </thead>
        <tbody>
          {body.map((cells, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place
            <TableRow key={index} cells={cells} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TableRow({ cells, columns, isHead = false }: Row) {
  const Tag = isHead ? 'th' : 'td';
  const scope = isHead ? { scope: 'col' } : {};
  return (
    <tr>
      {cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no identity but its place
        <Tag key={index} className={columns?.[index]?.align} {...scope}>
          {cell.type === 'rich_text' ? <RichText block={cell} /> : String(cell.text)}
        </Tag>
      ))}
    </tr>
  );
}
