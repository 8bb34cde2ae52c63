import { type Language, languages } from '../domain/language.ts';

/** The language of a Slack locale such as `sv-SE`; `null` for one that the bot does not speak. */
export function languageOf(locale: string | undefined): Language | null {
  return languages.find((language) => locale?.toLowerCase().split(/[-_]/)[0] === language) ?? null;
}
