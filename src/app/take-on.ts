import type { Deps } from './ports.ts';

/**
 * Whether a request of Slack's is new, told before anything comes of it: true the first time for a key of a workspace,
 * in whichever process, and false again within 24 hours.
 */
export function takeOn(
  { handled, clock }: Pick<Deps, 'handled' | 'clock'>,
  workspace: string,
  key: string,
): Promise<boolean> {
  return handled.takeOn(workspace, key, clock.now());
}
