import { expect, test } from 'vitest';
import { messagePeople, messageText } from '../../src/slack/message-text.ts';

const names = new Map([['U0BO', 'Bo Lind']]);

test.each([
  ['people by name', 'Hej <@U0BO>!', 'Hej Bo Lind!'],
  ['somebody unknown by id', 'Hej <@U0FAR|far>!', 'Hej U0FAR!'],
  ['channels by name', 'Se <#C0COUNCIL|samverkansrad>', 'Se #samverkansrad'],
  [
    'calls to everybody as plain words',
    '<!channel> och <!subteam^S1|@styrgruppen>',
    '@channel och @styrgruppen',
  ],
  [
    'links by address',
    '<https://example.org/a|Planen> <mailto:a@example.org>',
    'https://example.org/a mailto:a@example.org',
  ],
  ['what Slack escapes as it was typed', 'A &amp;amp; B &lt;klart&gt;', 'A &amp; B <klart>'],
])('a message’s text says %s', (_, text, said) => {
  expect(messageText(text, names)).toBe(said);
});

test('the people in a message are each named once', () => {
  expect(messagePeople('<@U0BO> <@U0FAR|far> <@U0BO>')).toEqual(['U0BO', 'U0FAR']);
});
