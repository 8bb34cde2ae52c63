/** A file as it arrived: nothing is known of its content yet. */
export type PlanFile = { readonly name: string; readonly bytes: Uint8Array };

/** Why a file cannot be read as a plan. `looksLike` and `encoding` are told from the content, never from the name. */
export type Unreadable =
  | { readonly refused: 'empty' | 'no-plan' }
  | { readonly refused: 'too-large'; readonly limit: number }
  | { readonly refused: 'wrong-kind'; readonly extension: string | null }
  | { readonly refused: 'binary'; readonly looksLike: 'pdf' | 'office' | null }
  | { readonly refused: 'not-utf8'; readonly encoding: 'utf-16' | null };

/** The largest file that is read, in bytes: some hundred times a real plan. */
export const largestPlanFile = 1024 * 1024;

const extensions: ReadonlySet<string> = new Set(['md', 'markdown', 'txt']);
const magic = {
  pdf: [0x25, 0x50, 0x44, 0x46],
  office: [0x50, 0x4b, 0x03, 0x04],
  oldOffice: [0xd0, 0xcf, 0x11, 0xe0],
};
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g;
const utf16Marks = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** The text of a file that can be one, with every line break as `\n`, or the reason why it cannot. */
export function acceptFile({ name, bytes }: PlanFile): { readonly text: string } | Unreadable {
  if (bytes.length === 0) return { refused: 'empty' };
  if (bytes.length > largestPlanFile) return { refused: 'too-large', limit: largestPlanFile };
  const extension = /\.([^.\s/\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? null;
  if (extension === null || !extensions.has(extension)) return { refused: 'wrong-kind', extension };
  return decode(bytes);
}

function decode(bytes: Uint8Array): { readonly text: string } | Unreadable {
  if (begins(bytes, magic.pdf)) return { refused: 'binary', looksLike: 'pdf' };
  if (begins(bytes, magic.office) || begins(bytes, magic.oldOffice))
    return { refused: 'binary', looksLike: 'office' };
  if (utf16Marks.some((mark) => begins(bytes, mark))) return { refused: 'not-utf8', encoding: 'utf-16' };
  if (bytes.includes(0)) {
    return mostlyEverySecond(bytes)
      ? { refused: 'not-utf8', encoding: 'utf-16' }
      : { refused: 'binary', looksLike: null };
  }
  const text = decodeUtf8(bytes);
  if (text === null) return { refused: 'not-utf8', encoding: null };
  return text.trim() === '' ? { refused: 'empty' } : { text };
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** UTF-16 without its mark: in Western text nearly every second byte is zero. */
function mostlyEverySecond(bytes: Uint8Array): boolean {
  const zeros = bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  return zeros > bytes.length * 0.4 && zeros <= bytes.length * 0.6;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.replace(/\r\n?/g, '\n').replace(invisible, '').normalize('NFC');
  } catch {
    return null;
  }
}
