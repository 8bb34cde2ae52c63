import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkUpdateWords, longestText, type TypedWords } from '../../src/domain/update-words.ts';

const typed = (says: Partial<TypedWords> = {}): TypedWords => ({
  status: 'at_risk',
  text: 'Bygglovet är överklagat.',
  nextStep: null,
  link: null,
  question: null,
  ...says,
});

const words = (says: Partial<TypedWords>) => {
  const checked = checkUpdateWords(typed(says));
  return 'words' in checked ? checked.words : null;
};
const refusals = (says: Partial<TypedWords>) => {
  const checked = checkUpdateWords(typed(says));
  return 'refusals' in checked ? checked.refusals.map(({ field, why }) => `${field} ${why}`) : [];
};

test('what is filled in is taken as it is, without blanks at its ends', () => {
  const filled = {
    text: '  Bygglovet är överklagat.\r\nVi väntar. ',
    nextStep: ' Möte i mars ',
    link: ' https://example.org/lov ',
    question: { kind: 'decide', text: ' Ska vi vänta? ' },
  };
  expect(words(filled)).toEqual({
    status: 'at_risk',
    text: 'Bygglovet är överklagat.\nVi väntar.',
    nextStep: 'Möte i mars',
    link: 'https://example.org/lov',
    question: { kind: 'decide', text: 'Ska vi vänta?' },
  });
});

test.each([
  ['nothing at all', '', 'text empty'],
  ['blanks', ' \n\t ', 'text empty'],
  ['what nobody can see', '\u200b\u2060\ufeff\u200f', 'text empty'],
  ['nine characters', 'a'.repeat(9), 'text too-short'],
  ['nine emoji', '🌱'.repeat(9), 'text too-short'],
  ['one character too many', 'å'.repeat(longestText + 1), 'text too-long'],
])('of %s no update is made', (_, text, refusal) => {
  expect(refusals({ text })).toEqual([refusal]);
});

test('ten characters are enough, and 2,900 emoji are not too many', () => {
  expect(refusals({ text: 'a'.repeat(10) })).toEqual([]);
  expect(refusals({ text: '🌱'.repeat(longestText) })).toEqual([]);
});

test('every field in the way is named at once', () => {
  const long = 'a'.repeat(longestText + 1);
  const all = {
    status: 'fine',
    text: '',
    nextStep: long,
    link: 'mejl',
    question: { kind: 'decide', text: long },
  };
  expect(refusals(all)).toEqual([
    'status unknown',
    'text empty',
    'nextStep too-long',
    'link not-a-link',
    'question too-long',
  ]);
});

test('blank fields that need nothing are not filled in', () => {
  const blank = { status: null, nextStep: ' ', link: '\u200b', question: { kind: null, text: ' ' } };
  expect(words(blank)).toMatchObject({ status: null, nextStep: null, link: null, question: null });
});

test('a question that is neither to discuss nor to decide is asked back', () => {
  expect(refusals({ question: { kind: null, text: 'Hur går vi vidare?' } })).toEqual(['question unknown']);
});

test.each([
  'javascript:alert(1)',
  'JavaScript://example.org/%0aalert(1)',
  'java\u0000script:alert(1)',
  'data:text/html,hej',
  'file:///etc/passwd',
  'www.example.org',
  'https://',
  'https://exa mple.org',
  'ftp://example.org',
  '<https://example.org|bank>',
])('“%s” is no link to a web page', (link) => {
  expect(refusals({ link })).toEqual(['link not-a-link']);
});

test.each(['http://example.org', 'HTTPS://intranet/plan?id=1#läge', 'https://åsa.example.org'])(
  '“%s” is a link',
  (link) => expect(words({ link })?.link).toBe(link),
);

test('what would ping or format in chat is kept as characters', () => {
  const text = '<!channel> *alla* <@U0ANNA> & `kod`';
  expect(words({ text })?.text).toBe(text);
});

test('nothing that steers the screen or turns the writing stays, and Arabic and emoji families do', () => {
  const text = 'Ett\u0000 två\u001b[2J \u202eerväl\u202c \u2066tre\u2069 \ud800 مرحبا\u200f 👩‍👩‍👧';
  expect(words({ text })?.text).toBe('Ett två[2J erväl tre \ufffd مرحبا\u200f 👩‍👩‍👧');
});

test('whatever is typed, an answer comes back and what is taken is taken again unchanged', () => {
  const codes = fc.array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff)), { maxLength: 60 });
  const any = codes.map((units) => String.fromCharCode(...units));
  const question = fc.option(fc.record({ kind: fc.option(any), text: any }));
  const form = fc.record({
    status: fc.constant(null),
    text: any,
    nextStep: any,
    link: fc.constant(null),
    question,
  });
  fc.assert(
    fc.property(form, (typedIn) => {
      const checked = checkUpdateWords(typedIn);
      if ('words' in checked) expect(checkUpdateWords(checked.words)).toEqual(checked);
      else expect(checked.refusals).not.toEqual([]);
    }),
  );
});
