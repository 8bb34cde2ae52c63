import { lockFolder } from '../../src/storage/embedded/folder-lock.ts';

/** A process that takes a lock when it is told to, says so or why not, and lives until it is killed. */
const [lock = ''] = process.argv.slice(2);
process.on('message', () => {
  try {
    lockFolder(lock);
    process.send?.('held');
  } catch (error) {
    process.send?.((error as Error).message);
  }
});
process.send?.('ready');
