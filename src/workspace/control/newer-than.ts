import type { MessageStore } from '../state/message-store.ts';

/**
 * Settles as soon as anything in the workspace is newer than the cursor, at the latest after so many milliseconds.
 * These are the machine's: whoever waits sits outside the workspace and its time.
 */
export function newerThan(messages: MessageStore, cursor: number, milliseconds: number): Promise<void> {
  if (messages.version() > cursor) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => stop(), milliseconds).unref();
    const forget = messages.onChange(() => stop());
    const stop = () => {
      clearTimeout(timer);
      forget();
      resolve();
    };
  });
}
