import { composeTools } from './compose-tools.ts';
import { ConfigError, languageOf, readConfig } from './config.ts';
import { startRefusal } from './start-refusal.ts';
import { runPlanCommand } from './terminal/run-plan-command.ts';

const output = {
  line: (text: string) => void process.stdout.write(`${text}\n`),
  error: (text: string) => void process.stderr.write(`${text}\n`),
};
const language = languageOf();

try {
  process.exitCode = await runPlanCommand(() => composeTools(readConfig()), process.argv.slice(2), {
    output,
    language,
  });
} catch (error) {
  const refusal = error instanceof ConfigError ? error.message : startRefusal(error, language);
  if (!refusal) throw error;
  output.error(refusal);
  process.exitCode = 1;
}
