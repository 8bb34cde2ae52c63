import type { NameGuess } from '../domain/finding.ts';
import { firstSentence, withoutFullStop } from './sentences.ts';

/** An activity's name and what is said of it; `guess` tells how they were told apart, `null` where there was no need. */
export type SplitName = {
  readonly name: string;
  readonly description: string | null;
  readonly guess: Exclude<NameGuess, 'line'> | null;
};

const verb =
  /\s(?:är|ska|skall|syftar|innebär|handlar|består|omfattar|innehåller|avser|bidrar|drivs|samlar)\s/u;
const bindsOn =
  /(?:^|\s)(?:som|där|att|när|hur|vad|vilka|vilken|vilket|vi|det|de|detta|denna|så|om|och|eller|inte)$/iu;
const longestSubject = 80;
/** A sentence that is no longer than this and stands alone is a name, whatever verbs it has. */
const longestName = 60;

/**
 * A name often runs into its description. In "ULF-projektet (…) är ett …" the name is the sentence's subject and the
 * whole sentence describes it; else the first sentence is the name: "Studentlivet.se. Att …".
 */
export function splitName(text: string): SplitName {
  const { first, rest } = firstSentence(text);
  const subject = rest !== '' || first.length > longestName ? subjectOf(first) : null;
  if (subject !== null) return { name: subject, description: text.trim(), guess: 'subject' };
  return { name: withoutFullStop(first), description: rest || null, guess: rest ? 'sentence' : null };
}

function subjectOf(sentence: string): string | null {
  const at = sentence.search(verb);
  if (at < 1 || at > longestSubject) return null;
  const subject = sentence.slice(0, at).trim();
  const isOpen = subject.split('(').length > subject.split(')').length;
  return isOpen || bindsOn.test(subject) ? null : subject;
}
