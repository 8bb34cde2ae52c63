import { spawn } from 'node:child_process';
import { once } from 'node:events';

export type Ended = { readonly code: number | null; readonly out: string; readonly error: string };

type Environment = Readonly<Record<string, string>>;

/** Runs one of our programs as npm does, with nothing of this machine's settings but the path. */
export function ourProcess(script: string, words: readonly string[], environment: Environment) {
  const child = spawn(process.execPath, ['--liftoff-only', script, ...words], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const heard = { out: '', error: '' };
  const said = Promise.withResolvers<string>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    heard.out += text;
    said.resolve(heard.out);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    heard.error += text;
  });
  const ended = once(child, 'close').then(([code]): Ended => ({ code, ...heard }));
  return {
    /** The first thing it says; rejects with its complaint where it ends without a word. */
    says: () => Promise.race([said.promise, ended.then(({ error }) => Promise.reject(new Error(error)))]),
    ended,
    stop: () => child.kill('SIGTERM'),
  };
}
