import { z } from 'zod';
import { classicBlocks } from './classic-block-schemas.ts';
import { newerBlocks } from './newer-block-schemas.ts';
import { tableBlocks } from './table-schemas.ts';

/** Any block an app may send, held against Slack's lengths and counts. */
export const blockSchema = z.discriminatedUnion('type', [...classicBlocks, ...tableBlocks, ...newerBlocks]);
