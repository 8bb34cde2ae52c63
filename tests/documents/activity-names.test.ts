import { expect, test } from 'vitest';
import { readActivityWith } from '../support/written-plans.ts';

const named = (text: string) => {
  const { activity, found } = readActivityWith({ Projekt: text });
  return { name: activity.name, description: activity.description, by: found('name-guessed')[0]?.by ?? null };
};

test.each([
  ['ends with a full stop', 'Cykelbanan.', { name: 'Cykelbanan', description: null, by: null }],
  [
    'is followed by its description',
    'Hyrcyklar.se. Att hyra cykel ska vara lätt. Hyrcyklar.se är en sida.',
    {
      name: 'Hyrcyklar.se',
      description: 'Att hyra cykel ska vara lätt. Hyrcyklar.se är en sida.',
      by: 'sentence',
    },
  ],
  [
    'holds an abbreviation with stops',
    'Stöd till t.ex. Anna och Bo. Mer text.',
    { name: 'Stöd till t.ex. Anna och Bo', description: 'Mer text.', by: 'sentence' },
  ],
  [
    'ends with brackets',
    'Klimatlöftet 2030 (Grön Stad). Grön Stad är ett program.',
    { name: 'Klimatlöftet 2030 (Grön Stad)', description: 'Grön Stad är ett program.', by: 'sentence' },
  ],
  [
    'is the subject of a sentence',
    'CYK-projektet (Cykla, Yra, Kör) är ett projekt för alla som vill. CYK är bra.',
    {
      name: 'CYK-projektet (Cykla, Yra, Kör)',
      description: 'CYK-projektet (Cykla, Yra, Kör) är ett projekt för alla som vill. CYK är bra.',
      by: 'subject',
    },
  ],
  [
    'has a verb of its own',
    'Studenter som är mentorer för andra. Ett försök.',
    { name: 'Studenter som är mentorer för andra', description: 'Ett försök.', by: 'sentence' },
  ],
  ['is a short sentence', 'Staden ska cykla', { name: 'Staden ska cykla', description: null, by: null }],
])('a name that %s is told from its description', (_, text, expected) => {
  expect(named(text)).toEqual(expected);
});
