import type { Button } from '@slack/types';
import type { Match } from '../../domain/answer.ts';
import { type Asks, askAbout } from './ask-about.ts';
import { askButton } from './ask-button.ts';
import type { Reader } from './reader.ts';

/** One button for each thing that a person may have meant. */
export function matchButtons(matches: readonly Match[], ask: Asks, reader: Reader): Button[] {
  return matches.map((match, place) =>
    askButton(reader, { id: `match.${place}`, label: match.name, question: askAbout(match, ask) }),
  );
}
