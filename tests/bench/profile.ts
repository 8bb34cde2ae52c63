import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

type CallFrame = { readonly functionName: string; readonly url: string };
type Profile = {
  readonly nodes: readonly { readonly id: number; readonly callFrame: CallFrame }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
};

/** A share of the processor time that was not idle, by who used it. */
export type Share = { readonly who: string; readonly share: number };

/** Reads the one V8 profile in `folder` (`node --cpu-prof`) and says who used the processor, most first. */
export async function sharesOf(folder: string): Promise<Share[]> {
  const [file] = (await readdir(folder)).filter((name) => name.endsWith('.cpuprofile'));
  if (!file) throw new Error(`There is no profile in ${folder}.`);
  const profile = JSON.parse(await readFile(join(folder, file), 'utf8')) as Profile;
  const who = new Map(profile.nodes.map(({ id, callFrame }) => [id, whoIs(callFrame)]));

  const used = new Map<string, number>();
  for (const [index, sample] of profile.samples.entries()) {
    const name = who.get(sample) ?? 'unknown';
    if (name !== 'idle') used.set(name, (used.get(name) ?? 0) + (profile.timeDeltas[index] ?? 0));
  }
  const total = [...used.values()].reduce((sum, time) => sum + time, 0);
  return [...used]
    .map(([name, time]) => ({ who: name, share: time / total }))
    .sort((a, b) => b.share - a.share);
}

function whoIs({ functionName, url }: CallFrame): string {
  if (functionName === '(idle)') return 'idle';
  if (functionName === '(garbage collector)') return 'garbage collection';
  const packageName = url.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1];
  if (packageName) return packageName;
  const room = url.match(/\/src\/([^/]+)\//)?.[1];
  if (room) return `handslag: ${room}`;
  return url.startsWith('node:') ? 'Node' : 'V8 and the operating system';
}
