import type { Language } from './domain/language.ts';
import { StorageRefusal } from './storage/storage-refusal.ts';
import type { Words } from './words/words.ts';
import { wordsFor } from './words/words-for.ts';
import { NotLoopbackError } from './workspace/not-loopback-error.ts';
import { PortTakenError } from './workspace/port-taken-error.ts';

/** The one sentence for a start that failed for a reason a person can mend; `null` where the fault is ours. */
export function startRefusal(error: unknown, language: Language): string | null {
  const words = wordsFor(language).start;
  if (error instanceof StorageRefusal) return storageSentence(error, words);
  if (error instanceof PortTakenError) return words.portTaken(error.port);
  if (error instanceof NotLoopbackError) return words.notLoopback(error.host);
  if (!(error instanceof Error)) return null;
  const { code, port, data } = error as Error & { code?: unknown; port?: number; data?: { error?: string } };
  if (code === 'EADDRINUSE' && port !== undefined) return words.portTaken(port);
  if (code === 'slack_webapi_platform_error') return words.slackRefused(data?.error ?? '');
  return code === 'slack_webapi_request_error' ? words.slackSilent : null;
}

function storageSentence({ reason }: StorageRefusal, { storage }: Words['start']): string {
  switch (reason.kind) {
    case 'in-use':
      return storage.inUse(reason.pid, reason.lock);
    case 'unreachable':
      return storage.unreachable(reason.because);
    case 'other-time':
      return storage.otherTime(reason.seconds);
    case 'unopenable':
    case 'no-backup':
      return storage[reason.kind](reason.folder);
    case 'newer':
    case 'half-migrated':
    case 'migration-failed':
      return storage[reason.kind](reason.migration);
    case 'not-a-backup':
      return storage[reason.kind](reason.file);
    case 'server-has-own-backups':
      return storage[reason.kind];
  }
}
