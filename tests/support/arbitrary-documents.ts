import fc from 'fast-check';

/** Words that stand nowhere else in a document, so that they can be looked for afterwards. */
export type MarkedDocument = {
  readonly text: string;
  readonly marks: readonly { readonly line: number; readonly mark: string }[];
};

const labels = [
  'Projekt',
  'Centrumbildning',
  'Start',
  'Aktuellt läge',
  'Ansvariga',
  'Samverkansrådets uppgift',
  'Åtterrapporering i rådet',
  'Kontaktperson',
  'Område',
  'Diarienummer',
  'Status',
  'Giltighetstid',
  'Budget',
  'Nätverket',
  'Milstolpar',
  'Typ',
  'Namn',
  'Beskrivning',
  'Globala mål',
];
const texts = [
  'Oktober 2021',
  'LK (A/ B) LiU (C)',
  'Fortlöpande.',
  'Hösten 2021. Mer våren 2022.',
  'Det är bra. Mer kommer.',
  '',
  '(',
];
const bullets = ['', '- ', '* ', '1. ', '  - ', '\t• '];

const label = fc.constantFrom(...labels);
const line = fc.oneof(
  fc
    .record({ bullet: fc.constantFrom(...bullets), label, text: fc.constantFrom(...texts) })
    .map((written) => (mark: string) => `${written.bullet}**${written.label}:** ${written.text} ${mark}`),
  fc
    .record({ label, text: fc.constantFrom(...texts) })
    .map((written) => (mark: string) => `${written.label}: ${mark} ${written.text}`),
  fc.integer({ min: 1, max: 6 }).map((level) => (mark: string) => `${'#'.repeat(level)} Rubrik ${mark}`),
  fc.constantFrom(...bullets).map((bullet) => (mark: string) => `${bullet}Löpande text om ${mark} och annat`),
  fc.constant((mark: string) => `**${mark}**`),
  fc.constant((mark: string) => `Områdena är, ${mark}:`),
  fc.constant((mark: string) => `${mark}\t4`),
  fc.constant((mark: string) => `| Projekt | Start |\n| --- | --- |\n| ${mark} | 2021 |`),
  fc.constant((mark: string) => `| ${mark} | b | c |\n| --- | --- | --- |\n| d | e | f |`),
  fc.constantFrom('', '', '---', 'Mål 5 Jämställdhet', '2021-05-01', '12').map((plain) => () => plain),
);

/** Documents of every form that a plan may have, in any order, with a mark in each line that says something. */
export const markedDocuments: fc.Arbitrary<MarkedDocument> = fc
  .array(line, { maxLength: 25 })
  .map((lines) => {
    const written = lines.map((write, at) => write(`ord${at}x`));
    const numbered = written
      .join('\n')
      .split('\n')
      .map((text, at) => ({ line: at + 1, mark: /ord\d+x/.exec(text)?.[0] }));
    return {
      text: written.join('\n'),
      marks: numbered.flatMap(({ line, mark }) => (mark === undefined ? [] : [{ line, mark }])),
    };
  });
