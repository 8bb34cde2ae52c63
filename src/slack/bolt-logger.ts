import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../app/ports.ts';

/**
 * Bolt's log lines as ours. Its debug lines hold whole messages and are left out, and it need not know our level:
 * `info` keeps it from putting such lines together at all.
 */
export function boltLogger(log: Log): Logger {
  const line =
    (level: 'info' | 'warn' | 'error') =>
    (...parts: unknown[]) => {
      const error = parts.find((part) => part instanceof Error);
      log[level]({ from: 'bolt', ...(error && { error }) }, parts.map(String).join(' '));
    };
  return {
    debug: () => {},
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
