import { expect, test } from 'vitest';
import { openLog } from '../src/log.ts';

function aLog() {
  const lines: string[] = [];
  const log = openLog('info', { write: (line: string) => void lines.push(line) });
  return { log, lines };
}

test('a log line says what, with which id', () => {
  const { log, lines } = aLog();
  log.info({ council: 'C-1', activities: 10 }, 'Plan read in');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ msg: 'Plan read in', council: 'C-1', activities: 10 });
});

test.each([
  ['a bot token', 'rejected xoxb-12-ab-CD for the call'],
  ['an app token', 'rejected xapp-1-A2-x for the call'],
  ['the password of a database', 'no answer from postgresql://anna:hush@db:5432/plan'],
])('%s inside an error never reaches the log', (_, message) => {
  const { log, lines } = aLog();
  log.error({ error: new Error(message, { cause: new Error(message) }) }, 'A call failed');
  expect(lines[0]).toContain('[secret]');
  expect(lines[0]).not.toMatch(/xoxb-12|xapp-1|hush/);
});

test('what an error carries besides its message stays out, since it may be what a person wrote', () => {
  const { log, lines } = aLog();
  log.error(
    { error: Object.assign(new Error('refused'), { body: 'the text of an update' }) },
    'A call failed',
  );
  expect(lines[0]).not.toContain('the text of an update');
});
