import { forgetPerson } from '../app/forget-person.ts';
import type { PersonalData } from '../app/people-ports.ts';
import type { Deps } from '../app/ports.ts';
import type { Language } from '../domain/language.ts';
import type { Words } from '../words/words.ts';
import { wordsFor } from '../words/words-for.ts';
import type { Output } from './output.ts';

type Asked = { readonly user: string; readonly yes: boolean; readonly language: Language };

/**
 * `forget --user …`: says what would happen to everything stored about a Slack user, and does it where `--yes` is said.
 * Of somebody who is not known there is nothing to forget: that is refused, so that a misspelt id is noticed.
 */
export async function forgetCommand(
  deps: Pick<Deps, 'seats' | 'records' | 'clock'>,
  { user, yes, language }: Asked,
  output: Output,
): Promise<0 | 1> {
  const texts = wordsFor(language).contacts.forget;
  const stored = await deps.records.dataOf(user);
  if (isEmpty(stored)) {
    output.error(texts.unknown(user));
    return 1;
  }
  if (!yes) {
    output.line(forecast(stored, user, texts).join('\n'));
    return 0;
  }
  await forgetPerson(deps, { actor: 'operator', whose: 'installation', user });
  output.line(texts.done(user));
  if (stored.mentionedIn.length > 0) output.line(texts.mentioned(stored.mentionedIn.length));
  return 0;
}

function isEmpty({ councils, broughtTo }: PersonalData): boolean {
  return councils.length + broughtTo.length === 0;
}

function forecast(
  { councils, mentionedIn }: PersonalData,
  user: string,
  texts: Words['contacts']['forget'],
): readonly string[] {
  const written = councils.reduce(
    (sum, { updates, questions }) => sum + updates.length + questions.length,
    0,
  );
  const drafts = councils.reduce((sum, one) => sum + one.drafts.length, 0);
  return [
    texts.wouldHappen(user, councils.length),
    texts.ends,
    texts.keeps(written),
    texts.drops(drafts),
    ...(mentionedIn.length > 0 ? [texts.mentioned(mentionedIn.length)] : []),
    texts.logged,
    texts.how,
  ];
}
