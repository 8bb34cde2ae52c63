import { type DestinationStream, pino } from 'pino';
import pretty from 'pino-pretty';
import type { Log } from './app/ports.ts';

const secret = /xox[a-z]-[\w-]+|xapp-[\w-]+|(?<=:\/\/[^\s:@/]+:)[^\s@/]+(?=@)/g;
const withoutSecrets = (text: string | undefined) => text?.replaceAll(secret, '[secret]');

/** Only what names the fault: an error may carry a whole request, and with it a person's words or a token. */
function namedFault(error: Error & { code?: unknown }) {
  return {
    type: error.name,
    message: withoutSecrets(error.message),
    stack: withoutSecrets(error.stack),
    ...(error.code !== undefined && { code: error.code }),
    ...(error.cause instanceof Error && { cause: withoutSecrets(error.cause.message) }),
  };
}

/** The program's log: lines of JSON, or readable ones where a person looks on. Tokens and passwords never reach it. */
export function openLog(level: string, to: DestinationStream = destination()): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { error: namedFault } },
    to,
  );
}

function destination(): DestinationStream {
  const looksOn = process.stdout.isTTY;
  return looksOn
    ? pretty({
        sync: true,
        ignore: 'pid,hostname',
        translateTime: 'SYS:HH:MM:ss',
        errorLikeObjectKeys: ['error'],
      })
    : pino.destination({ dest: 1, sync: true });
}
