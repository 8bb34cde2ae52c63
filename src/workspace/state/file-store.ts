import type { WorkspaceClock } from '../workspace-clock.ts';
import type { Identifiers } from './identifiers.ts';

export type StoredFile = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly user: string;
  /** Seconds since 1970. */
  readonly created: number;
  readonly bytes: Buffer | undefined;
  /** Where it is shared. */
  readonly channels: readonly string[];
  readonly altText?: string;
  /** Until its upload is completed nobody but its owner knows of it. */
  readonly isComplete: boolean;
};

export type FileStore = ReturnType<typeof fileStore>;

/** Files in Slack's three steps: reserve an address, send the bytes there, complete and share. */
export function fileStore(ids: Identifiers, clock: WorkspaceClock) {
  const files = new Map<string, StoredFile>();
  const addresses = new Map<string, string>();

  const put = (file: StoredFile): StoredFile => {
    files.set(file.id, file);
    return file;
  };

  const started = ({ name, user }: Pick<StoredFile, 'name' | 'user'>): StoredFile => ({
    id: ids.next('F'),
    name,
    title: name,
    user,
    created: Math.floor(clock.now() / 1000),
    bytes: undefined,
    channels: [],
    isComplete: false,
  });

  return {
    find: (id: string): StoredFile | undefined => files.get(id),
    /** A file that is there at once and shared with nobody yet. */
    keep: (file: Pick<StoredFile, 'name' | 'user' | 'bytes'>): StoredFile =>
      put({ ...started(file), ...file, isComplete: true }),
    reserve: (
      file: Pick<StoredFile, 'name' | 'user' | 'altText'>,
    ): { readonly file: StoredFile; readonly address: string } => {
      const address = ids.secret();
      const reserved = { ...started(file), ...file };
      addresses.set(address, reserved.id);
      return { file: put(reserved), address };
    },
    /** Whether somebody waits for bytes at that address. */
    receive: (address: string, bytes: Buffer): boolean => {
      const file = files.get(addresses.get(address) ?? '');
      if (!file || file.isComplete) return false;
      put({ ...file, bytes });
      return true;
    },
    complete: (file: StoredFile, shared: Pick<StoredFile, 'title' | 'channels'>): StoredFile =>
      put({ ...file, ...shared, isComplete: true }),
  };
}
