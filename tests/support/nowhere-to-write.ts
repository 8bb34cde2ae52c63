import type { Deps } from '../../src/app/ports.ts';

/** For a test that only asks: whatever the bot wants to write fails. */
export const nowhereToWrite: Omit<Deps, 'plans' | 'clock' | 'log'> = {
  writer: { saveImport: refuse, appendUpdate: refuse, appointContact: refuse },
};

function refuse(): Promise<never> {
  return Promise.reject(new Error('This test has nowhere to write.'));
}
