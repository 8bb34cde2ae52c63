import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FormElement, field, formAtDesk } from '../support/form-at-desk.ts';

let desk: Awaited<ReturnType<typeof formAtDesk>>;
beforeAll(async () => {
  desk = await formAtDesk();
});
afterAll(() => desk.end());

test.each<readonly [what: string, element: FormElement, text: string, inSwedish: string, inEnglish: string]>([
  [
    'too short a text',
    { type: 'plain_text_input', min_length: 10 },
    'kort',
    'Skriv minst 10 tecken.',
    'Must be at least 10 characters.',
  ],
  [
    'too long a text',
    { type: 'plain_text_input', max_length: 3 },
    'lång',
    'Skriv högst 3 tecken.',
    'Must be at most 3 characters.',
  ],
  [
    'an address that is none',
    { type: 'email_text_input' },
    'anna på kommunen',
    'Skriv en giltig e-postadress.',
    'Please enter a valid email address.',
  ],
  [
    'a link that is none',
    { type: 'url_text_input' },
    'Stadshuset',
    'Skriv en giltig länk, med https:// först.',
    'Please enter a valid link, with https:// first.',
  ],
  [
    'a number that is none',
    { type: 'number_input', is_decimal_allowed: false },
    '1,5',
    'Skriv ett giltigt tal.',
    'Please enter a valid number.',
  ],
  [
    'too small a number',
    { type: 'number_input', is_decimal_allowed: true, min_value: '5' },
    '4.5',
    'Skriv 5 eller mer.',
    'Must be 5 or more.',
  ],
  [
    'too large a number',
    { type: 'number_input', is_decimal_allowed: true, max_value: '5' },
    '5.5',
    'Skriv 5 eller mindre.',
    'Must be 5 or less.',
  ],
])(
  'Slack holds back %s, in the person’s own language',
  async (_what, element, text, inSwedish, inEnglish) => {
    for (const [user, complaint] of [
      ['U0ANNA', inSwedish],
      ['U0BO', inEnglish],
    ] as const) {
      const person = await desk.opened(user, field({ ...element, action_id: 'held' }));
      expect(await person.submits({ Fält: text })).toMatchObject({
        delivered: false,
        errors: { it: complaint },
      });
      await person.closes();
    }
  },
);
