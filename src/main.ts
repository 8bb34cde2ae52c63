import { composeBot } from './compose.ts';
import { ConfigError, languageOf, readConfig } from './config.ts';
import { systemClock } from './scheduler/system-clock.ts';
import { startRefusal } from './start-refusal.ts';
import { wordsFor } from './words/words-for.ts';

const language = languageOf();
const words = wordsFor(language).start;
const say = (text: string) => void process.stdout.write(`${text}\n`);
const patience = 10_000;

try {
  const bot = await composeBot(readConfig());
  say(bot.page ? words.localReady(bot.page) : words.ready);

  const stop = async () => {
    say(words.stopping);
    void systemClock.after(patience).done.then(() => process.exit(1));
    await bot.stop();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
} catch (error) {
  const refusal = error instanceof ConfigError ? error.message : startRefusal(error, language);
  if (!refusal) throw error;
  process.stderr.write(`${refusal}\n`);
  process.exit(1);
}
