import type { MessageStore } from '../state/message-store.ts';

/** Something that counts its changes. */
type Changing = Pick<MessageStore, 'version' | 'onChange'>;

/**
 * Settles as soon as anything there is newer than the cursor, at the latest after so many milliseconds.
 * These are the machine's: whoever waits sits outside the workspace and its time.
 */
export function newerThan(changing: Changing, cursor: number, milliseconds: number): Promise<void> {
  if (changing.version() > cursor) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => stop(), milliseconds).unref();
    const forget = changing.onChange(() => stop());
    const stop = () => {
      clearTimeout(timer);
      forget();
      resolve();
    };
  });
}
