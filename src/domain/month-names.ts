const names = [
  'jan(?:uari|uary)?',
  'feb(?:ruari|ruary)?',
  'mar(?:s|ch)?',
  'apr(?:il)?',
  'ma[jy]',
  'jun[ie]?',
  'jul[iy]?',
  'aug(?:usti|ust)?',
  'sept?(?:ember)?',
  'o[kc]t(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];

/** Month names in Swedish and English, whole or cut short, as the source of a regular expression. */
export const monthNames = names.join('|');

const beginnings = names.map((name) => new RegExp(`^(?:${name})`, 'i'));

/** The number of a named month, 1 to 12; 0 for a name that is none. */
export function monthNumber(name: string): number {
  return beginnings.findIndex((beginning) => beginning.test(name)) + 1;
}
