import type { z } from 'zod';

const longest = 3000;

/**
 * What a modal remembers between two interactions: ids and choices, and what somebody wrote only while its field is out
 * of sight. Whoever reads it back asks anew what the person may do. Throws above Slack's 3,000 characters.
 */
export function privateMetadata(ids: Readonly<Record<string, unknown>>): string {
  const written = JSON.stringify(ids);
  if (written.length > longest) throw new RangeError(`A modal cannot remember ${written.length} characters`);
  return written;
}

/** What a modal remembers, or what a button carries; `null` where it does not fit the schema: another version wrote it, or somebody else. */
export function readMetadata<Ids>(schema: z.ZodType<Ids>, written: string | undefined): Ids | null {
  return schema.safeParse(parsed(written)).data ?? null;
}

function parsed(written: string | undefined): unknown {
  try {
    return JSON.parse(written ?? '');
  } catch {
    return undefined;
  }
}
