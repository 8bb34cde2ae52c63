/** What Slack's own client writes beside a field it holds back. */
export type FormComplaints = {
  readonly required: string;
  readonly atLeast: (characters: number) => string;
  readonly atMost: (characters: number) => string;
  readonly noAddress: string;
  readonly noLink: string;
  readonly noNumber: string;
  readonly tooSmall: (least: string) => string;
  readonly tooLarge: (most: string) => string;
};

/** In the language of the person's Slack: Swedish, else English. */
export function formComplaints(locale: string): FormComplaints {
  return locale.startsWith('sv') ? inSwedish : inEnglish;
}

const inEnglish: FormComplaints = {
  required: 'Please complete this required field.',
  atLeast: (characters) => `Must be at least ${characters} characters.`,
  atMost: (characters) => `Must be at most ${characters} characters.`,
  noAddress: 'Please enter a valid email address.',
  noLink: 'Please enter a valid link, with https:// first.',
  noNumber: 'Please enter a valid number.',
  tooSmall: (least) => `Must be ${least} or more.`,
  tooLarge: (most) => `Must be ${most} or less.`,
};

const inSwedish: FormComplaints = {
  required: 'Fyll i det här fältet, det är obligatoriskt.',
  atLeast: (characters) => `Skriv minst ${characters} tecken.`,
  atMost: (characters) => `Skriv högst ${characters} tecken.`,
  noAddress: 'Skriv en giltig e-postadress.',
  noLink: 'Skriv en giltig länk, med https:// först.',
  noNumber: 'Skriv ett giltigt tal.',
  tooSmall: (least) => `Skriv ${least} eller mer.`,
  tooLarge: (most) => `Skriv ${most} eller mindre.`,
};
