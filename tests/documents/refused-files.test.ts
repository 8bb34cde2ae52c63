import { expect, test } from 'vitest';
import { acceptFile, largestPlanFile } from '../../src/documents/accept-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const accept = (name: string, content: Uint8Array) => acceptFile({ name, bytes: content });

test.each([
  ['a file with nothing in it', 'plan.md', bytes(''), { refused: 'empty' }],
  ['a file of blank lines', 'plan.md', bytes('\n \n\t\n'), { refused: 'empty' }],
  ['a Word file', 'plan.docx', bytes('PK'), { refused: 'wrong-kind', extension: 'docx' }],
  ['a file without a kind', 'plan', bytes('x'), { refused: 'wrong-kind', extension: null }],
  ['a PDF that calls itself text', 'plan.txt', bytes('%PDF-1.7'), { refused: 'binary', looksLike: 'pdf' }],
  [
    'a Word file that calls itself text',
    'plan.md',
    bytes('PK\u0003\u0004…'),
    { refused: 'binary', looksLike: 'office' },
  ],
  ['a file of bytes', 'plan.md', bytes('a\u0000b'), { refused: 'binary', looksLike: null }],
  [
    'UTF-16 with its mark',
    'plan.txt',
    Uint8Array.of(0xff, 0xfe, 0x41, 0),
    { refused: 'not-utf8', encoding: 'utf-16' },
  ],
  [
    'UTF-16 without its mark',
    'plan.txt',
    Uint8Array.of(0x41, 0, 0x42, 0),
    { refused: 'not-utf8', encoding: 'utf-16' },
  ],
  ['Latin-1', 'plan.txt', Uint8Array.of(0x4d, 0xe5, 0x6c), { refused: 'not-utf8', encoding: null }],
  [
    'a file of 50 MB',
    'plan.md',
    new Uint8Array(50_000_000),
    { refused: 'too-large', limit: largestPlanFile },
  ],
])('%s is refused', (_, name, content, refusal) => {
  expect(accept(name, content)).toEqual(refusal);
});

test.each(['plan.md', 'PLAN.MD', 'plan.markdown', 'min plan 2021.txt'])('%s is read', (name) => {
  expect(accept(name, bytes('Mål'))).toEqual({ text: 'Mål' });
});

test('a byte order mark, Windows line breaks and soft hyphens are not part of the text', () => {
  expect(accept('plan.txt', bytes('\uFEFFsam\u00ADråd\r\nrad två\rrad tre'))).toEqual({
    text: 'samråd\nrad två\nrad tre',
  });
});
