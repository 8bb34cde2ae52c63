import { z } from 'zod';
import type { BlockElement } from '../blocks/elements-in.ts';
import type { FormComplaints } from './form-complaints.ts';

/** What is wrong with what a person wrote in a field of this kind; `undefined` where nothing is. */
export function wrongText(element: BlockElement, text: string, words: FormComplaints): string | undefined {
  switch (element.type) {
    case 'plain_text_input':
      return wrongLength(element, text, words);
    case 'email_text_input':
      return z.email().safeParse(text).success ? undefined : words.noAddress;
    case 'url_text_input':
      return z.httpUrl().safeParse(text).success ? undefined : words.noLink;
    case 'number_input':
      return wrongNumber(element, text, words);
    default:
      return undefined;
  }
}

function wrongLength(
  { min_length, max_length }: BlockElement,
  text: string,
  words: FormComplaints,
): string | undefined {
  if (typeof min_length === 'number' && text.length < min_length) return words.atLeast(min_length);
  if (typeof max_length === 'number' && text.length > max_length) return words.atMost(max_length);
  return undefined;
}

function wrongNumber(
  { is_decimal_allowed, min_value, max_value }: BlockElement,
  text: string,
  words: FormComplaints,
): string | undefined {
  const isNumber = is_decimal_allowed === true ? /^-?\d+([.]\d+)?$/ : /^-?\d+$/;
  if (!isNumber.test(text)) return words.noNumber;
  if (typeof min_value === 'string' && Number(text) < Number(min_value)) return words.tooSmall(min_value);
  if (typeof max_value === 'string' && Number(text) > Number(max_value)) return words.tooLarge(max_value);
  return undefined;
}
