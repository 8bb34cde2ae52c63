import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ourProcess } from './our-process.ts';

/** The bot as `npm start` starts it for a newcomer: `page` is the address it tells; `stop` ends it and its data. */
export async function startedBot() {
  const folder = await mkdtemp(join(tmpdir(), 'handslag-started-'));
  const bot = ourProcess('src/main.ts', [], { DATA_DIR: folder, PORT: '0' });
  const said = await bot.says();
  return {
    page: said.match(/http:\/\/[\d.:]+/)?.[0] ?? '',
    stop: async () => {
      bot.stop();
      await bot.ended;
      await rm(folder, { recursive: true });
    },
  };
}
