import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMrkdwn } from '../../src/workspace/page/text/read-mrkdwn.ts';

const text = (words: string) => ({ kind: 'text', text: words });

test.each([
  ['*fet* text', [{ kind: 'bold', children: [text('fet')] }, text(' text')]],
  ['_kursiv_', [{ kind: 'italic', children: [text('kursiv')] }]],
  ['~struken~', [{ kind: 'strike', children: [text('struken')] }]],
  ['`/plan *hjälp*`', [{ kind: 'code', text: '/plan *hjälp*' }]],
  ['```\nrad 1\nrad 2\n```', [{ kind: 'preformatted', text: 'rad 1\nrad 2' }]],
  ['*_båda_*', [{ kind: 'bold', children: [{ kind: 'italic', children: [text('båda')] }] }]],
  ['&gt; sagt\ndå', [{ kind: 'quote', children: [text('sagt')] }, text('då')]],
])('%j looks as it does in Slack', (written, nodes) => {
  expect(readMrkdwn(written)).toEqual(nodes);
});

test.each(['2 * 3 * 4', 'snake_case_namn', 'a*b*c', '* punkt', '*över\nrader*', '~/hem', '**'])(
  '%j is no formatting',
  (written) => {
    expect(readMrkdwn(written)).toEqual([text(written)]);
  },
);

test.each([
  ['<@U123>', { kind: 'user', id: 'U123', label: '' }],
  ['<@U123|karin>', { kind: 'user', id: 'U123', label: 'karin' }],
  ['<#C1|rådet>', { kind: 'channel', id: 'C1', label: 'rådet' }],
  ['<!channel>', { kind: 'broadcast', id: 'channel', label: '' }],
  [
    '<https://a.se/b_c_d|planen &amp; mer>',
    { kind: 'link', url: 'https://a.se/b_c_d', label: 'planen & mer' },
  ],
  [
    '<https://a.se?x=1&amp;y=2>',
    { kind: 'link', url: 'https://a.se?x=1&y=2', label: 'https://a.se?x=1&y=2' },
  ],
  [
    '<!date^1772000000^{date_long}|i februari>',
    { kind: 'date', seconds: 1_772_000_000, format: '{date_long}', link: undefined, fallback: 'i februari' },
  ],
])('%s is read as what it stands for', (written, node) => {
  expect(readMrkdwn(written)).toEqual([node]);
});

test.each([
  '<script>alert(1)</script>',
  '<javascript:alert(1)|klicka>',
  '<img src=x onerror=alert(1)>',
  '<!dåligt>',
])('%s stays the characters that were written', (written) => {
  const nodes = readMrkdwn(written);
  expect(nodes.map((node) => ('text' in node ? node.text : node.kind)).join('')).toBe(written);
});

test('escaped characters are read once: what was quoted twice stays quoted once', () => {
  expect(readMrkdwn('&lt;!channel&gt; &amp;lt;')).toEqual([text('<!channel> &lt;')]);
});

test('known shortcodes become characters and unknown ones stay', () => {
  expect(readMrkdwn(':large_green_circle: Enligt plan :finns_inte:')).toEqual([
    text('🟢 Enligt plan :finns_inte:'),
  ]);
});

test('a sentence around a link is one sentence', () => {
  expect(readMrkdwn('*Se <https://a.se/*|planen> nu*')).toEqual([
    {
      kind: 'bold',
      children: [text('Se '), { kind: 'link', url: 'https://a.se/*', label: 'planen' }, text(' nu')],
    },
  ]);
});

test('no text makes the reading fail', () => {
  const pieces = ['*', '_', '~', '`', '```', '<', '>', '|', '&gt;', '!', '@U1', ':x:', '\n', ' ', 'å'];
  const marked = fc.array(
    fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 3 })),
  );
  fc.assert(
    fc.property(marked, (parts) => {
      readMrkdwn(parts.join(''));
    }),
  );
});

test('a text without marks comes through whole', () => {
  const plain = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((written) => !/[*_~`<>&:]/.test(written));
  fc.assert(
    fc.property(plain, (written) => {
      expect(readMrkdwn(written)).toEqual([text(written)]);
    }),
  );
});

test('a long text of nothing but marks is read at once', () => {
  const started = performance.now();
  for (const mark of ['*', '_ ', '<', '`', '~a', '*a', '```', '&gt; *']) readMrkdwn(mark.repeat(10_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});
