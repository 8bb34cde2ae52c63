import { z } from 'zod';
import { blockFields } from './block-fields.ts';
import { richText } from './rich-text-schemas.ts';

const rawText = z.strictObject({ type: z.literal('raw_text'), text: z.string().min(1) });
const rawNumber = z.strictObject({
  type: z.literal('raw_number'),
  value: z.number(),
  text: z.string().min(1),
});
const cell = z.discriminatedUnion('type', [rawText, rawNumber, richText]);
const columnSettings = z.strictObject({
  align: z.enum(['left', 'center', 'right']).exactOptional(),
  is_wrapped: z.boolean().exactOptional(),
});

const table = z.strictObject({
  type: z.literal('table'),
  ...blockFields,
  rows: z.array(z.array(cell).min(1).max(20)).min(1).max(100),
  column_settings: z.array(columnSettings.nullable()).max(20).exactOptional(),
});

const dataTable = z
  .strictObject({
    type: z.literal('data_table'),
    ...blockFields,
    rows: z.array(z.array(cell).min(1).max(20)).min(2).max(101),
    caption: z.string().min(1),
    page_size: z.number().int().min(1).max(100).exactOptional(),
    row_header_column_index: z.number().int().min(0).exactOptional(),
  })
  .refine(
    ({ rows }) => rows.every((row) => row.length === rows[0]?.length),
    'all rows must have the same number of cells',
  )
  .refine(({ rows }) => rows[0]?.every(({ type }) => type !== 'rich_text'), 'header cells must be raw text');

const dataVisualization = z.looseObject({
  type: z.literal('data_visualization'),
  ...blockFields,
  title: z.string().max(50).exactOptional(),
});

/** Rows and columns, and pictures of numbers. */
export const tableBlocks = [table, dataTable, dataVisualization] as const;
