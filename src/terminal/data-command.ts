import type { Deps } from '../app/ports.ts';
import type { Output } from './output.ts';

/** `data --user …`: prints everything stored about a Slack user, in all councils, as JSON. */
export async function dataCommand(
  { records }: Pick<Deps, 'records'>,
  { user }: { readonly user: string },
  output: Output,
): Promise<0> {
  output.line(JSON.stringify({ user, stored: await records.dataOf(user) }, null, 2));
  return 0;
}
