import { pino } from 'pino';
import type { Config } from './config.ts';
import { openLog } from './log.ts';
import { systemClock } from './scheduler/system-clock.ts';
import { openStorage } from './storage/open-storage.ts';
import { restoreBackup } from './storage/restore.ts';
import type { PlanTools } from './terminal/run-plan-command.ts';

/** Builds what the command line works with. The storage is opened only by a command that needs it. */
export function composeTools(config: Config): PlanTools {
  // What a command says is on standard output; only what went wrong belongs beside it.
  const log = openLog('warn', pino.destination({ dest: 2, sync: true }));
  const open = () => openStorage({ ...config, clock: systemClock, log });
  return {
    async withStorage(use) {
      const storage = await open();
      try {
        return await use({ ...storage, clock: systemClock, log });
      } finally {
        await storage.close();
      }
    },
    restore: (file) => restoreBackup(config, file ?? undefined),
  };
}
