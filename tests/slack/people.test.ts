import { afterEach, beforeEach, expect, test } from 'vitest';
import { people } from '../../src/slack/people.ts';
import { aClock } from '../support/clock.ts';
import { type SmallWorkspace, smallWorkspace } from '../support/small-workspace.ts';

const hours = 60 * 60 * 1000;
const silent = () => {};
const log = { debug: silent, info: silent, warn: silent, error: silent };

let workspace: SmallWorkspace;
beforeEach(async () => {
  workspace = await smallWorkspace();
});
afterEach(() => workspace.close());

function acquainted() {
  const clock = aClock();
  const asked = async () => (await workspace.people.calls()).calls['users.info'] ?? 0;
  const { person } = people({ clock, log }, workspace.client);
  return { clock, asked, language: async (user: string) => (await person(user)).language };
}

test('a person reads the language of their Slack, and nobody else’s', async () => {
  const { language } = acquainted();
  expect([await language('U0ANNA'), await language('U0BO')]).toEqual(['sv', 'en']);
});

test('Slack is asked once about a person, also when they ask twice at the same time', async () => {
  const { language, asked } = acquainted();
  await Promise.all([language('U0ANNA'), language('U0ANNA')]);
  await language('U0ANNA');
  expect(await asked()).toBe(1);
});

test('after half a day Slack is asked again, and meanwhile nobody waits', async () => {
  const { language, clock, asked } = acquainted();
  await language('U0BO');
  clock.advance(12 * hours);
  await workspace.people.fault({ method: 'users.info', kind: 'slow', milliseconds: 60_000 });
  expect(await language('U0BO')).toBe('en');
  await expect.poll(asked).toBe(2);
});

test('where Slack fails it is asked again after a minute, not at every question', async () => {
  const { language, clock, asked } = acquainted();
  await workspace.people.fault({ method: 'users.info', kind: '500' });
  expect([await language('U0BO'), await language('U0BO')]).toEqual([null, null]);
  expect(await asked()).toBe(1);
  clock.advance(60_000);
  await language('U0BO');
  await expect.poll(() => language('U0BO')).toBe('en');
});

test('a person Slack does not know has no language', async () => {
  expect(await acquainted().language('U0NOBODY')).toBeNull();
});
