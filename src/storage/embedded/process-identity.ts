import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';

/** One process among all that ever ran: a number is used again, but not with the same boot and the same start. */
export const processIdentity = z.object({
  pid: z.number().int(),
  host: z.string(),
  boot: z.string().nullable(),
  started: z.string().nullable(),
});

export type ProcessIdentity = z.infer<typeof processIdentity>;

/** This process. `boot` and `started` are known on Linux; elsewhere the number alone has to do. */
export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, host: hostname(), boot: bootId(), started: startOf(process.pid) };
}

/** Whether that process may still be running. On another host nobody can know, so it may. */
export function mayBeRunning({ pid, host, boot, started }: ProcessIdentity): boolean {
  if (host !== hostname()) return true;
  if (boot !== bootId()) return false;
  return isAlive(pid) && startOf(pid) === started;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function bootId(): string | null {
  return textOf('/proc/sys/kernel/random/boot_id')?.trim() ?? null;
}

/** The 22nd field of `stat`, counted after the command's name, which may hold spaces and brackets. */
function startOf(pid: number): string | null {
  const stat = textOf(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
