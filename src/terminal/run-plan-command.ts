import type { Deps } from '../app/ports.ts';
import type { Language } from '../domain/language.ts';
import type { Words } from '../words/words.ts';
import { wordsFor } from '../words/words-for.ts';
import { checkCommand } from './check-command.ts';
import { contactCommand } from './contact-command.ts';
import { coordinatorCommand } from './coordinator-command.ts';
import { dataCommand } from './data-command.ts';
import { forgetCommand } from './forget-command.ts';
import { importCommand } from './import-command.ts';
import type { ExitCode, Output } from './output.ts';
import { readArguments, type WrongUsage } from './plan-arguments.ts';
import type { PlanCommand } from './plan-commands.ts';

/** What commands work with, built outside: the storage is opened only by a command that needs it, and closed after. */
export type PlanTools = {
  withStorage<Result>(use: (deps: Deps & { backup(): Promise<string> }) => Promise<Result>): Promise<Result>;
  /** Puts a backup in the place of the embedded database; says which one, and where the earlier database is kept. */
  restore(file: string | null): Promise<{ readonly from: string; readonly kept: string | null }>;
};

/** Does what the words after `npm run plan --` ask, in the language asked for, else in `language`. */
export async function runPlanCommand(
  tools: (language: Language) => PlanTools,
  words: readonly string[],
  { output, language }: { readonly output: Output; readonly language: Language },
): Promise<ExitCode> {
  const { asked, language: chosen } = readArguments(words);
  const spoken = chosen ?? language;
  const texts = wordsFor(spoken).terminal;
  if ('wrong' in asked) {
    output.error(`${wrongUsageText(asked, texts)}\n\n${texts.usage}`);
    return 2;
  }
  if (asked.command === 'check') return checkCommand({ ...asked, language: spoken }, output);
  return runWithTools(tools(spoken), asked, { output, language: spoken });
}

async function runWithTools(
  tools: PlanTools,
  asked: Exclude<PlanCommand, { command: 'check' }>,
  { output, language }: { readonly output: Output; readonly language: Language },
): Promise<ExitCode> {
  const texts = wordsFor(language).terminal;
  switch (asked.command) {
    case 'import':
      return tools.withStorage((deps) => importCommand(deps, { ...asked, language }, output));
    case 'contact':
      return tools.withStorage((deps) => contactCommand(deps, { ...asked, language }, output));
    case 'coordinator':
      return tools.withStorage((deps) => coordinatorCommand(deps, { ...asked, language }, output));
    case 'forget':
      return tools.withStorage((deps) => forgetCommand(deps, { ...asked, language }, output));
    case 'data':
      return tools.withStorage((deps) => dataCommand(deps, asked, output));
    case 'backup':
      output.line(texts.backedUp(await tools.withStorage((deps) => deps.backup())));
      return 0;
    case 'restore': {
      const { from, kept } = await tools.restore(asked.file);
      output.line(texts.restored(from, kept));
      return 0;
    }
  }
}

function wrongUsageText(usage: WrongUsage, texts: Words['terminal']): string {
  switch (usage.wrong) {
    case 'missingCommand':
      return texts.missingCommand;
    case 'unknownCommand':
    case 'unknownOption':
    case 'tooMany':
      return texts[usage.wrong](usage.word);
    case 'missing':
      return texts.missing(usage.command, usage.options);
    case 'either':
      return texts.either(usage.command, usage.options);
    case 'malformed':
      return texts.malformed(usage.option, usage.example);
  }
}
