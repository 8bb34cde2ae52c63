// What steers a screen or turns the direction of what follows; line breaks and tabs are text.
const steering = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;
const invisible = /[\s\p{Cf}]/gu;

/**
 * What a person typed, as it is stored and shown: line breaks as `\n`, no blanks at the ends, and nothing that steers
 * the screen or turns the writing's direction, so that a text cannot look like another. Text of nothing visible is ''.
 */
export function visibleText(typed: string): string {
  const lines = typed.toWellFormed().replaceAll(/\r\n?|[\u2028\u2029]/g, '\n');
  const plain = lines.replaceAll(steering, (sign) => (sign === '\n' || sign === '\t' ? sign : '')).trim();
  return plain.replaceAll(invisible, '') === '' ? '' : plain;
}
