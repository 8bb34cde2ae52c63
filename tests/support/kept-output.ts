import type { Output } from '../../src/terminal/output.ts';

/** Keeps what a command writes, for a test to read. */
export function keptOutput(): Output & { readonly said: string[]; readonly refused: string[] } {
  const said: string[] = [];
  const refused: string[] = [];
  return { said, refused, line: (text) => void said.push(text), error: (text) => void refused.push(text) };
}
