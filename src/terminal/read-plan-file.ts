import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { largestPlanFile, type PlanFile, type Unreadable } from '../documents/accept-file.ts';

/** Why a file of the disk is no plan: it cannot be read at all, or what is in it cannot. */
export type FileRefusal = Unreadable | { readonly refused: 'missing' | 'folder' | 'forbidden' | 'broken' };

export type PlanFileRead =
  | { readonly ok: true; readonly file: PlanFile }
  | { readonly ok: false; readonly refusal: FileRefusal };

const refusals: Readonly<Record<string, FileRefusal>> = {
  ENOENT: { refused: 'missing' },
  ENOTDIR: { refused: 'missing' },
  EISDIR: { refused: 'folder' },
  EACCES: { refused: 'forbidden' },
  EPERM: { refused: 'forbidden' },
};

/** Reads a file that may be a plan; of one that is too large, no more than shows that it is. */
export async function readPlanFile(path: string): Promise<PlanFileRead> {
  try {
    const bytes = await readAtMost(path, largestPlanFile + 1);
    if (bytes.length > largestPlanFile)
      return { ok: false, refusal: { refused: 'too-large', limit: largestPlanFile } };
    return { ok: true, file: { name: basename(path), bytes } };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { ok: false, refusal: refusals[code] ?? { refused: 'broken' } };
  }
}

async function readAtMost(path: string, limit: number): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const buffer = new Uint8Array(limit);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, limit - length, null);
      length += bytesRead;
      if (bytesRead === 0 || length === limit) return buffer.subarray(0, length);
    }
  } finally {
    await handle.close();
  }
}
